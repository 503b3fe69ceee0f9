import { VOICE_MODEL } from '../../models/voice'
import { type LinearModel, loadLinearModel } from '../model/linear-model'

/** Columns of the model's weights. */
export const SENTENCE = 0
export const DOCUMENT = 1

let loaded: LinearModel | null = null

/** The embedded model of voice, unpacked on first use. */
export function voiceModel(): LinearModel {
  loaded ??= loadLinearModel(VOICE_MODEL)
  return loaded
}
