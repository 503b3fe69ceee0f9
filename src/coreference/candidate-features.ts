import { log2 } from '../internal/math'
import { speakerBefore } from './bound'
import type { Entity } from './entities'
import { CANDIDATE_FEATURES } from './features'
import type { Markable } from './markables'
import { clauseBetween, isSubject, isSubjectPronoun, type Reader } from './reader'
import type { Words } from './words'

const SIZE = CANDIDATE_FEATURES.length
const KNOWN_LOGS = 512
let logs: Float64Array | null = null

function logOf(count: number): number {
  if (logs === null) {
    logs = new Float64Array(KNOWN_LOGS)
    for (let at = 1; at < KNOWN_LOGS; at++) logs[at] = log2(at)
  }
  return count < KNOWN_LOGS ? logs[count] : log2(count)
}

/**
 * Writes for each actor that an expression may stand for the values of `CANDIDATE_FEATURES`, in that order. The arrays of
 * `out` are filled anew for every expression.
 */
export function candidateFeatures(
  reader: Reader,
  markable: Markable,
  possible: readonly Entity[],
  near: Near,
  out: readonly Float64Array[],
): void {
  const { words, attributions } = reader
  const at = markable.token
  const { pronoun } = markable
  const possessive = pronoun?.role === 'possessive' || (words.lower[at] === 'her' && words.tag[at + 1] === 'NOUN')
  const reflexive = pronoun?.role === 'reflexive'
  const role = pronoun === null ? isSubject(words, at, markable.end) : isSubjectPronoun(words, pronoun, at)
  const sentence = words.sentence[at]
  const speech = words.speech[at]
  const attribution = speech >= 0 ? attributions[speech] : null
  const direct = attribution?.kind === 'direct'
  const said = pronoun === null ? undefined : reader.sources.get(words.start[at])
  const before = said === undefined ? null : speakerBefore(reader, said)
  const quoted = said !== undefined && attributions[said].kind !== 'indirect'
  let most = 0
  for (const { count } of possible) if (count > most) most = count
  const fitting = pronoun === null ? fittingNear(words, markable, possible) : 0
  let first = true
  const paragraph = words.paragraphFirst[sentence]
  let opener: Entity | null = null
  for (const entity of possible)
    if (entity.firstHere >= paragraph && (opener === null || entity.firstHere < opener.firstHere)) opener = entity
  for (let rank = 0; rank < possible.length; rank++) {
    const entity = possible[rank]
    const values = out[rank]
    const last = entity.last!
    const { kind } = entity
    const distance = sentence - last.sentence
    const person = kind === 'person'
    const speaks =
      attribution !== null &&
      (attribution.holder === entity.id ||
        (attribution.source !== null &&
          words.start[last.token] >= attribution.source.start &&
          words.start[last.token] < attribution.source.end))
    const subjectDistance = entity.lastSubject < 0 ? 9 : sentence - words.sentence[entity.lastSubject]
    const object = distance === 0 && last.subject && !possessive && !role && !reflexive && !clauseBetween(words, last.end, at)
    let place = 0
    values[place++] = distance === 0 ? 1 : 0
    values[place++] = distance === 1 ? 1 : 0
    values[place++] = distance === 2 ? 1 : 0
    values[place++] = distance >= 3 ? 1 : 0
    values[place++] = logOf(1 + at - last.token) / 4
    values[place++] = rank === 0 ? 1 : 0
    values[place++] = rank === 1 ? 1 : 0
    values[place++] = last.subject ? 1 : 0
    values[place++] = last.subject && distance === 0 ? 1 : 0
    values[place++] = last.subject && distance === 1 ? 1 : 0
    values[place++] = last.form === 'pronoun' ? 1 : 0
    values[place++] = last.modifier ? 1 : 0
    values[place++] = last.possessive ? 1 : 0
    values[place++] = logOf(1 + entity.count) / 2
    values[place++] = entity.count === most ? 1 : 0
    values[place++] = speaks && !direct ? 1 : 0
    values[place++] = speaks && direct ? 1 : 0
    values[place++] = person ? 1 : 0
    values[place++] = kind === 'state' ? 1 : 0
    values[place++] = kind === 'igo' || kind === 'group' || kind === 'org' || kind === 'media' ? 1 : 0
    values[place++] = kind === 'place' ? 1 : 0
    values[place++] = kind === 'people' ? 1 : 0
    values[place++] = person && entity.gender !== null ? 1 : 0
    values[place++] = person && entity.gender === null ? 1 : 0
    values[place++] = distance === 1 && words.sentenceFirst[last.sentence] === last.token ? 1 : 0
    values[place++] = role === last.subject ? 1 : 0
    values[place++] = object ? 1 : 0
    values[place++] = pronoun === null && person && entity.titles?.has(markable.head) ? 1 : 0
    values[place++] = last.plural ? 1 : 0
    values[place++] = markable.kinds?.has(kind as never) ? 1 : 0
    values[place++] = entity.named > 0 && reader.title > 0 && entity.count > 2 ? 1 : 0
    values[place++] = distance === 0 && possessive ? 1 : 0
    values[place++] = last.quoted === speech ? 1 : 0
    values[place++] = subjectDistance === 0 ? 1 : 0
    values[place++] = subjectDistance === 1 ? 1 : 0
    values[place++] = entity.placeOnly ? 1 : 0
    values[place++] = pronoun === null && entity.heads?.has(markable.head) ? 1 : 0
    values[place++] = before === entity.id ? 1 : 0
    values[place++] = quoted && last.quoted === said && before !== entity.id ? 1 : 0
    const fits = pronoun === null && markable.kinds?.has(kind as never) === true
    values[place++] = fits && first ? 1 : 0
    values[place++] = fits && fitting === 1 && distance <= NEAR ? 1 : 0
    if (fits) first = false
    values[place++] = distance === 0 && near.here === 1 ? 1 : 0
    values[place++] = distance === 1 && near.here === 0 && near.before === 1 ? 1 : 0
    values[place++] = last.token >= paragraph ? 1 : 0
    values[place++] = entity === opener ? 1 : 0
    values[place++] = words.sentenceFirst[last.sentence] === last.token ? 1 : 0
    values[place++] = underPreposition(words, last.token) ? 1 : 0
    values[place++] = distance === 0 && last.form === 'name' ? 1 : 0
  }
}

/** How many actors that an expression may stand for were last mentioned in its sentence, and in the one before. */
export interface Near {
  readonly here: number
  readonly before: number
}

export function countNear({ sentence }: Words, at: number, possible: readonly Entity[]): Near {
  let here = 0
  let before = 0
  for (const { last } of possible) {
    if (last === null) continue
    if (last.sentence === sentence[at]) here++
    else if (last.sentence === sentence[at] - 1) before++
  }
  return { here, before }
}

/** In sentences. */
const NEAR = 4

/** How many actors that were named shortly before are just of the kind that a noun tells. */
export function fittingNear(words: Words, { token, kinds }: Markable, possible: readonly Entity[]): number {
  if (kinds === null) return 0
  let count = 0
  for (const { kind, last } of possible)
    if (kinds.has(kind as never) && last !== null && words.sentence[token] - words.sentence[last.token] <= NEAR) count++
  return count
}

/** Arrays for so many actors. */
export function makeValues(actors: number): Float64Array[] {
  return Array.from({ length: actors }, () => new Float64Array(SIZE))
}

function underPreposition({ tag, lower }: Words, at: number): boolean {
  let before = at - 1
  while (
    before >= 0 &&
    at - before < 4 &&
    (tag[before] === 'DET' || tag[before] === 'ADJ' || tag[before] === 'NOUN' || tag[before] === 'PROPN')
  )
    before--
  return before >= 0 && tag[before] === 'ADP' && lower[before] !== 'as'
}
