import type { EvaluationSet } from '../set'
import { scoreNames } from './worldwide-newswire'

/** Names in web text: weblogs, e-mails, reviews, answers. */
export const set: EvaluationSet = {
  name: 'uner-ewt',
  layer: 'mentions',
  run: (folder) => scoreNames(folder, 'uner-ewt'),
}
