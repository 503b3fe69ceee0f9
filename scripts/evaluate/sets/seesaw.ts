import { scoreRelation } from '../../../src/stance/score-relation'
import { labelledTargets } from '../labelled-targets'

/** Never trained on. It knows no neutral: the likelier of the other two is taken. */
export const set = labelledTargets(
  'seesaw',
  'sentiment',
  ({ text, source, target }) => scoreRelation(text, { source: source ?? target, target }),
  ['negative', 'positive'],
)
