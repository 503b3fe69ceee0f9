import { labelledVoices } from '../labelled-voices'

/** Subjective or objective by the author's voice: our definition. */
export const set = labelledVoices('checkthat-subjectivity', 'sentence', 'subjective')
