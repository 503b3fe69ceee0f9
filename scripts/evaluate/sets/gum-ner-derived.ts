import type { EvaluationSet } from '../set'
import { scoreNames } from './worldwide-newswire'

/** Names in the news, interviews and speeches of GUM, derived from its phrases by rule. */
export const set: EvaluationSet = {
  name: 'gum-ner-derived',
  layer: 'mentions',
  run: (folder) =>
    scoreNames(folder, 'gum-ner-derived (news, interview, speech)', (id) => /_(?:news|interview|speech)_/.test(id)),
}
