import { scoreRelation } from '../../../src/stance/score-relation'
import { labelledTargets } from '../labelled-targets'

/** Weak labels: an article's attitude on every sentence that names both. */
export const set = labelledTargets('rusentrel-en', 'sentiment', ({ text, source, target }) =>
  scoreRelation(text, { source: source ?? target, target }),
)
