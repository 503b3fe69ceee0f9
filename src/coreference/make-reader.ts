import type { AttributedDoc, Mention } from '../doc/types'
import { fitted } from '../internal/fitted'
import { KeptRoom } from '../internal/kept-room'
import { tokenFrom } from '../internal/token-from'
import { makeValues } from './candidate-features'
import { readTalk } from './interview'
import type { Reader } from './reader'
import type { Words } from './words'

/** How many fitting entities back a reference may reach: farther ones are never right often enough to be chosen. */
export const REACH = 6
/** And as far in training, so that it is learned what is too far. */
export const MOST_REACH = 14

const rooms = /* @__PURE__ */ new KeptRoom((size) => ({ nameOf: new Int32Array(size), starts: new Int32Array(size) }))

/** Filled anew for every expression. */
let values: readonly Float64Array[] | null = null

/** What is kept while a text is read, at its beginning. */
export function makeReader(doc: AttributedDoc, words: Words): Reader {
  const actors = new Map<string, AttributedDoc['actors'][number]>()
  for (const actor of doc.actors) actors.set(actor.id, actor)
  const sources = new Map<number, number>()
  for (let i = 0; i < doc.attributions.length; i++) {
    const { source } = doc.attributions[i]
    if (source !== null) sources.set(source.start, i)
  }
  const typeOf = new Map<string, Mention['type']>()
  for (const { actor, type } of doc.mentions) typeOf.set(actor, type)
  values ??= makeValues(MOST_REACH)
  return {
    actors,
    doc,
    words,
    attributions: doc.attributions,
    madeActors: [],
    sources,
    ruled: {},
    holders: { people: new Map(), acting: new Map() },
    talk: readTalk(doc, words),
    entities: new Map(),
    recent: [],
    values,
    found: [],
    heads: new Set(),
    nameOf: fitted(rooms.take(words.length).nameOf, words.length).fill(-1),
    typeOf,
    title: doc.regions?.find((region) => region.kind === 'title')?.end ?? 0,
  }
}

/** Notes for each token which mention by name covers it; returns for each the first that begins there, or -1. */
export function placeNames({ doc, words, nameOf }: Reader): Int32Array {
  const starts = fitted(rooms.take(words.length).starts, words.length).fill(-1)
  const { mentions } = doc
  for (let index = 0; index < mentions.length; index++) {
    const { start, end } = mentions[index]
    const first = tokenFrom(words.start, words.length, start)
    for (let at = first; at < words.length && words.start[at] < end; at++) nameOf[at] = index
    if (first < words.length && starts[first] < 0) starts[first] = index
  }
  return starts
}
