import { hashString } from '../model/hash'
import type { NamedFeature } from './feature-sink'
import { mix } from './mix'
import { UNKNOWN } from './words'
import { WORD_CLASSES } from './word-classes'

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

const TAGS = hashString('p:')
const tags: string[] = []
const numbers = /* @__PURE__ */ new Map<string, number>()
/** Pairs of tags met so far, by the numbers of the first and the second: there are few of them. */
const pairs: NamedFeature[][] = []

/** A small number for a part of speech. */
export function tagNumber(tag: string): number {
  const known = numbers.get(tag)
  if (known !== undefined) return known
  numbers.set(tag, tags.length)
  pairs.push([])
  return tags.push(tag) - 1
}

/** The feature of one part of speech followed by another, by their numbers. */
export function tagPair(first: number, second: number): NamedFeature {
  const known = pairs[first][second]
  if (known !== undefined) return known
  const made = namedFeature(mix(mix(TAGS, hashString(tags[first])), hashString(tags[second])), 'p')
  pairs[first][second] = made
  return made
}
