import { measureAuthorStance } from '../author-stance'
import type { EvaluationSet } from '../set'

/** The author's sentiment toward the main person of an article (PerSenT, Bastan et al. 2020). Measured only: no licence. */
export const set: EvaluationSet = {
  name: 'persent',
  layer: 'stance',
  run: (folder) => measureAuthorStance('persent', 'dev', folder, ['dev.jsonl']),
}
