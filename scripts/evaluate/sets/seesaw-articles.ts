import { measureAuthorStance } from '../author-stance'
import type { EvaluationSet } from '../set'

/** The sentiment of an article toward its main persons, bodies and states (SEESAW, Zhang et al. 2022). Measured only. */
export const set: EvaluationSet = {
  name: 'seesaw-articles',
  layer: 'stance',
  run: (folder) =>
    measureAuthorStance('seesaw-articles', 'dev', folder, ['dev.jsonl'], ({ kind }) => kind !== 'Topic' && kind !== 'Event'),
}
