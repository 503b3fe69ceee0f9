import type { EvaluationSet } from '../set'
import { scoreNames } from './worldwide-newswire'

/** Names in sentences of an encyclopedia on politics, with its nine types mapped to ours. */
export const set: EvaluationSet = {
  name: 'crossner-politics',
  layer: 'mentions',
  run: (folder) => scoreNames(folder, 'crossner-politics'),
}
