import type { EvaluationSet } from '../set'
import { scoreNames } from './worldwide-newswire'

/** Names in an encyclopedia, as marked by a program; measures only. */
export const set: EvaluationSet = {
  name: 'wikineural-en',
  layer: 'mentions',
  run: (folder) => scoreNames(folder, 'wikineural-en'),
}
