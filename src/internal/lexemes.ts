import type { HasSegments } from '../doc/types'
import { HASH_SEED, hashString } from '../model/hash'

/** A word as it is written: one object for all its places, in all documents. What depends on its letters alone is found out once. */
export interface Lexeme {
  readonly text: string
  /** In small letters, with straight apostrophes. */
  readonly lower: string
  /** `hashString` of `lower`. */
  readonly hash: number
  /** Number in its store. */
  readonly id: number
  readonly store: object
}

/** Lexemes of a store; then all are let go, between documents. */
const MOST = 20_000
const FEWEST_SLOTS = 16_384

let store = {}
let known: Lexeme[] = []
/** An open hash table, at most half full, flat: the hash of a lexeme's text, and its number and 1, or 0. */
let slots = /* @__PURE__ */ new Int32Array(0)

/** The lexeme of a word. */
export function lexemeOf(surface: string): Lexeme {
  return lexemeAt(surface, 0, surface.length)
}

/** The lexeme of `text.slice(start, end)`, which is not made for words that are known. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  if (known.length * 4 >= slots.length) growTable()
  let hash = HASH_SEED
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash |= 0
  let slot = slotOf(hash)
  for (;;) {
    const id = slots[slot + 1] - 1
    if (id < 0) return makeLexeme(text.slice(start, end), hash, slot)
    if (slots[slot] === hash && isAt(known[id].text, text, start, end)) return known[id]
    slot = (slot + 2) & (slots.length - 1)
  }
}

/** Where the search for a hash begins. The lower bits of such a hash are told by the lower bits of the letters alone. */
function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) * 2) & (slots.length - 1)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function makeLexeme(surface: string, hash: number, slot: number): Lexeme {
  // Engines keep a whole text alive for a part of some length.
  const text = surface.length > 12 ? surface.split('').join('') : surface
  let lower = text.toLowerCase()
  if (lower.includes('’')) lower = lower.replaceAll('’', "'")
  const id = known.length
  const lexeme = { text, lower: lower === text ? text : lower, hash: hashString(lower), id, store }
  known.push(lexeme)
  slots[slot] = hash
  slots[slot + 1] = id + 1
  return lexeme
}

function growTable(): void {
  const before = slots
  slots = new Int32Array(Math.max(2 * FEWEST_SLOTS, before.length * 2))
  for (let at = 0; at < before.length; at += 2) {
    if (before[at + 1] === 0) continue
    let slot = slotOf(before[at])
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1)
    slots[slot] = before[at]
    slots[slot + 1] = before[at + 1]
  }
}

/** To be called before the words of a document are read. */
export function makeRoomForLexemes(): void {
  if (known.length <= MOST) return
  store = {}
  known = []
  slots = new Int32Array(0)
}

/** Layers of tokens whose lexemes are known: steps read the same words one after the other. */
const ofTokens = /* @__PURE__ */ new WeakMap<HasSegments['tokens'], readonly Lexeme[]>()

/** Notes the lexemes of a layer of tokens. */
export function keepLexemes(tokens: HasSegments['tokens'], lexemes: readonly Lexeme[]): void {
  ofTokens.set(tokens, lexemes)
}

/** The lexeme of each token of a document. */
export function lexemesOf(text: string, tokens: HasSegments['tokens']): readonly Lexeme[] {
  const kept = ofTokens.get(tokens)
  if (kept !== undefined && (kept.length === 0 || kept[0].store === store)) return kept
  makeRoomForLexemes()
  const lexemes = new Array<Lexeme>(tokens.length)
  for (let i = 0; i < tokens.length; i++) lexemes[i] = lexemeAt(text, tokens[i].start, tokens[i].end)
  ofTokens.set(tokens, lexemes)
  return lexemes
}

/** What a step needs to know of words, made once for each lexeme and let go with it. */
export function perLexeme<T extends object>(make: (lexeme: Lexeme) => T): (lexeme: Lexeme) => T {
  let owner: object | null = null
  let values: (T | undefined)[] = []
  return (lexeme) => {
    if (lexeme.store !== owner) {
      // A lexeme let go may still be in use by a document read before.
      if (lexeme.store !== store) return make(lexeme)
      owner = store
      values = new Array(MOST)
    }
    const { id } = lexeme
    const value = values[id]
    if (value !== undefined) return value
    if (id >= values.length) values = grown(values, id)
    const made = make(lexeme)
    values[id] = made
    return made
  }
}

/** Arrays whose length leaps become slow tables, so a longer one is made. */
function grown<T>(values: readonly T[], id: number): (T | undefined)[] {
  const longer = new Array<T | undefined>(Math.max(2 * values.length, id + 1))
  for (let i = 0; i < values.length; i++) longer[i] = values[i]
  return longer
}
