import { scoreTarget } from '../../../src/sentiment/score-target'
import { labelledTargets } from '../labelled-targets'

export const set = labelledTargets('rusentne-en', 'sentiment', ({ text, target }) => scoreTarget(text, target))
