import { measureAuthorStance } from '../author-stance'
import type { EvaluationSet } from '../set'

/** The author's feeling about the main entities (BASIL, Fan et al. 2019). Measured only: no licence. */
export const set: EvaluationSet = {
  name: 'basil-articles',
  layer: 'stance',
  run: (folder) => measureAuthorStance('basil-articles', 'train+dev', folder, ['train.jsonl', 'dev.jsonl']),
}
