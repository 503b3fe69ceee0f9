import type { LinearModel } from '../model/linear-model'
import type { NamedFeature } from './feature-sink'
import { FIRST, mix, PAIR, WORD } from './mix'
import type { Units } from './units'
import { voiceModel } from './voice-model'
import { UNKNOWN, type Word } from './words'

/** No row: the model has no weight for it. */
export const NO_ROW = -1

function look(model: LinearModel, hash: number): number {
  return model.rows.get(hash) ?? NO_ROW
}

/** Where the model's weights of a named feature begin, or -1; looked up once. */
export function rowOfNamed(feature: NamedFeature): number {
  if (feature.row === UNKNOWN) feature.row = look(voiceModel(), feature.hash)
  return feature.row
}

/** The same of a word; looked up once for each form. */
export function rowOfWord(word: Word): number {
  if (word.row === UNKNOWN) word.row = look(voiceModel(), mix(WORD, word.hash))
  return word.row
}

/** The same of a word as the first of its sentence. */
export function rowOfOpening(word: Word): number {
  if (word.openingRow === UNKNOWN) word.openingRow = look(voiceModel(), mix(FIRST, word.hash))
  return word.openingRow
}

/** The same of a unit and the one after it; looked up once for each place. */
export function rowOfPair({ pairRows, words }: Units, at: number): number {
  if (pairRows[at] === UNKNOWN) pairRows[at] = look(voiceModel(), mix(mix(PAIR, words[at].hash), words[at + 1].hash))
  return pairRows[at]
}
