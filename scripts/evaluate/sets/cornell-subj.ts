import { labelledVoices } from '../labelled-voices'

/** Film reviews against plot summaries: a check of transfer to another domain. */
export const set = labelledVoices('cornell-subj', 'sentence', 'subjective')
