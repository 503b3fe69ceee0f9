import { labelledVoices } from '../labelled-voices'

/** Editorials against agency reports: never trained on. */
export const set = labelledVoices('editorials-vs-wire', 'document', 'opinion', true)
