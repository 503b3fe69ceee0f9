import { labelledVoices } from '../labelled-voices'

/** The writer's opinion in news sentences, by another definition: never trained on. */
export const set = labelledVoices('babe-opinion', 'sentence', 'subjective')
