import { type Lexeme, perLexeme } from '../../internal/lexemes'
import { marksOf } from './marks'
import { framesOf, passesOf } from './triggers'
import type { Unit } from './unit'

export const POSSESSIVE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'whose',
])

const CLOSED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...'everything something nothing anything everyone someone anyone everybody somebody anybody'
    .split(' ')
    .map((word) => [word, 'PRON'] as const),
  ...'including regarding concerning despite amid'.split(' ').map((word) => [word, 'ADP'] as const),
])

/** A reading of a word: what a tagger gave, and the unit that this makes. */
interface Reading {
  readonly pos: string
  readonly lemma: string
  readonly unit: Unit
}

/** Readings of a word that are kept: taggers give two or three. */
const MOST = 4

interface Readings {
  /** The one met last. */
  last: Reading | null
  readonly others: Reading[]
}

const readingsOf = /* @__PURE__ */ perLexeme((): Readings => ({ last: null, others: [] }))

/** The unit of a word that is no mention: one for all its places. */
export function unitOf(lexeme: Lexeme, pos: string, lemma: string): Unit {
  const readings = readingsOf(lexeme)
  const { last } = readings
  if (last !== null && last.lemma === lemma && last.pos === pos) return last.unit
  return otherReading(readings, lexeme.lower, pos, lemma)
}

function otherReading(readings: Readings, lower: string, pos: string, lemma: string): Unit {
  const { others } = readings
  let found = others.find((reading) => reading.lemma === lemma && reading.pos === pos)
  if (found === undefined) {
    const base = lower === "n't" ? 'not' : lemma.toLowerCase()
    found = { pos, lemma, unit: makeUnit(CLOSED.get(lower) ?? pos, base, lower, POSSESSIVE.has(lower)) }
    // Documents may come with any lemmas, so that there is no end to readings.
    if (others.length === MOST) others.length = 0
    others.push(found)
  }
  readings.last = found
  return found.unit
}

/** A unit that is no mention. */
export function makeUnit(pos: string, lemma: string, lower: string, possessive = false): Unit {
  return {
    pos,
    lemma,
    lower,
    actors: null,
    type: null,
    possessive,
    passes: passesOf(lemma) | passesOf(lower),
    marks: marksOf(pos, lower),
    frames: framesOf(lemma, lower),
  }
}
