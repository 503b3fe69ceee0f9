import { hashString } from '../model/hash'
import type { NamedFeature } from './feature-sink'
import { mix } from './mix'
import { TAGS } from './tags'
import { WORD_CLASSES } from './word-classes'
import { UNKNOWN } from './words'

/** A named feature, not yet looked up. */
export function namedFeature(hash: number, kind: string): NamedFeature {
  return { hash, kind, row: UNKNOWN }
}

/** The features of one class of words: anywhere in a sentence, as its first word, in a document. */
export interface ClassFeatures {
  readonly any: NamedFeature
  readonly opening: NamedFeature
  readonly document: NamedFeature
}

let classes: readonly ClassFeatures[] | null = null

/** For each of `WORD_CLASSES` its features. */
export function classFeatures(): readonly ClassFeatures[] {
  classes ??= WORD_CLASSES.map(({ name }) => ({
    any: namedFeature(hashString(`c:${name}`), `c:${name}`),
    opening: namedFeature(hashString(`d:${name}`), `d:${name}`),
    document: namedFeature(hashString(`D:class ${name}`), `c:${name}`),
  }))
  return classes
}

const TAG_PAIR = hashString('p:')
/** Pairs of tags met so far. */
const pairs = /* @__PURE__ */ new Map<number, NamedFeature>()

/** The feature of one part of speech followed by another. */
export function tagPair(first: number, second: number): NamedFeature {
  const number = first * TAGS + second
  let feature = pairs.get(number)
  if (feature === undefined) {
    feature = namedFeature(mix(mix(TAG_PAIR, hashString(String(first))), hashString(String(second))), 'p')
    pairs.set(number, feature)
  }
  return feature
}
