import { scoreRelation } from '../../../src/stance/score-relation'
import { labelledTargets } from '../labelled-targets'

/** Never trained on. */
export const set = labelledTargets('dse', 'sentiment', ({ text, source, target }) =>
  scoreRelation(text, { source: source ?? target, target }),
)
