import { labelledVoices } from '../labelled-voices'

/** Whole articles; the outlets of dev are seen in training, see models/voice.md for outlets left out. */
export const set = labelledVoices('allsides-genre', 'document', 'opinion')
