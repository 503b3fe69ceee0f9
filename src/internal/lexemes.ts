import type { HasSegments } from '../doc/types'
import { hashString } from '../model/hash'

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

let store = {}
let known = /* @__PURE__ */ new Map<string, Lexeme>()

/** The lexeme of a word. */
export function lexemeOf(surface: string): Lexeme {
  return known.get(surface) ?? makeLexeme(surface)
}

function makeLexeme(surface: string): Lexeme {
  // Engines keep a whole text alive for a part of some length.
  const text = surface.length > 12 ? surface.split('').join('') : surface
  let lower = text.toLowerCase()
  if (lower.includes('’')) lower = lower.replaceAll('’', "'")
  const lexeme = { text, lower: lower === text ? text : lower, hash: hashString(lower), id: known.size, store }
  known.set(text, lexeme)
  return lexeme
}

/** To be called before the words of a document are read. */
export function makeRoomForLexemes(): void {
  if (known.size <= MOST) return
  store = {}
  known = new Map()
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
  for (let i = 0; i < tokens.length; i++) lexemes[i] = lexemeOf(text.slice(tokens[i].start, tokens[i].end))
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
