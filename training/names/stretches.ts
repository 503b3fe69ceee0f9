import { createDoc } from '../../src/doc/create-doc'
import type { EntityType, SegmentedDoc } from '../../src/doc/types'
import type { GazetteerHit } from '../../src/entities/name-span'
import { MOST_FEATURES, tokenFeatures } from '../../src/entities/names/features'
import { makeNameView, type NameView } from '../../src/entities/names/name-view'
import { NAME_TYPES, TAG_COUNT } from '../../src/entities/names/tags'
import { WRITTEN } from '../../src/entities/names/word'
import { segment } from '../../src/segmentation/segment'
import type { Stretch } from './crf-trainer'
import type { MarkedText } from './marked-text'

const ALL = (1 << TAG_COUNT) - 1

const bits = (types: readonly EntityType[], inside: number): number =>
  types.reduce((sum, type) => sum | (1 << (1 + inside + 2 * NAME_TYPES.indexOf(type))), 0)

const PREFIXED = /^(?:anti|pro|post|pre|non|ex)-\p{Lu}/u

/** A training text made ready: tokens, features' view, and the tags each token may have. */
export interface ReadyText {
  readonly marked: MarkedText
  readonly doc: SegmentedDoc
  readonly view: NameView
  readonly allowed: Int32Array
}

export function ready(marked: MarkedText, hitsOf: (doc: SegmentedDoc) => GazetteerHit[]): ReadyText {
  const doc = segment(createDoc(marked.text))
  const view = makeNameView(doc, hitsOf(doc))
  const { tokens } = doc
  const allowed = new Int32Array(tokens.length).fill(1)
  if (marked.unmarked.length > 0) {
    const open = 1 | bits(marked.unmarked, 0) | bits(marked.unmarked, 1)
    for (let i = 0; i < tokens.length; i++) {
      const { written } = view.words[i]
      if (written !== WRITTEN.lower && written !== WRITTEN.mark && written !== WRITTEN.digits) allowed[i] = open
    }
  }
  // `pro-Russian`: some sets mark such words, as the guidelines ask, and some do not.
  for (let j = 0; j < tokens.length; j++) if (PREFIXED.test(marked.text.slice(tokens[j].start, tokens[j].end))) allowed[j] = ALL
  let i = 0
  for (const name of [...marked.names].sort((a, b) => a.start - b.start)) {
    while (i < tokens.length && tokens[i].end <= name.start) i++
    const first = i
    while (i < tokens.length && tokens[i].start < name.end) i++
    if (i === first) continue
    // `Israeli-Palestinian`: sets differ on whether that is one name or two.
    const exact =
      tokens[first].start === name.start &&
      tokens[i - 1].end === name.end &&
      !(name.types[0] === 'NORP' && marked.text.slice(name.start, name.end).includes('-'))
    for (let j = first; j < i; j++) allowed[j] = exact ? bits(name.types, j === first ? 0 : 1) : ALL
  }
  return { marked, doc, view, allowed }
}

/** The stretches of a text as examples. */
export function stretchesOf({ marked, view, allowed }: ReadyText): Stretch[] {
  const out: Stretch[] = []
  const buffer = new Int32Array(MOST_FEATURES)
  for (let s = 0; s < view.stretches.length; s += 2) {
    const first = view.stretches[s]
    const end = view.stretches[s + 1]
    const features: number[] = []
    const offsets = new Int32Array(end - first + 1)
    for (let i = first; i < end; i++) {
      const n = tokenFeatures(view, i, buffer)
      for (let f = 0; f < n; f++) features.push(buffer[f])
      offsets[i - first + 1] = features.length
    }
    const own = allowed.slice(first, end)
    openBroken(own)
    out.push({ features: Int32Array.from(features), offsets, allowed: own, weight: marked.weight })
  }
  return out
}

/** A name cut by the edge of a stretch would begin inside: leave such places free. */
function openBroken(allowed: Int32Array): void {
  const insideOnly = NAME_TYPES.reduce((sum, _, t) => sum | (2 << (1 + 2 * t)), 0)
  for (let i = 0; i < allowed.length && (allowed[i] & ~insideOnly) === 0; i++) allowed[i] = ALL
}
