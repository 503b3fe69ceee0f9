import { labelledVoices } from '../labelled-voices'

/** Argumentative against reporting web pages: never trained on. */
export const set = labelledVoices('ftd-web-genre', 'document', 'opinion', true)
