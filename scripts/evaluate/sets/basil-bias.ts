import { labelledVoices } from '../labelled-voices'

/** Biased sentences by another definition, mostly a matter of selection: never trained on. */
export const set = labelledVoices('basil-bias', 'sentence', 'biased')
