import { KeptRoom } from '../internal/kept-room'

/** What the tokenizer knows of a token from its letters alone. */
export const TokenKind = {
  word: 0,
  number: 1,
  /** A word that ends with a full stop which is its own: `Mr.`, `U.S.`, `J.`. */
  abbreviation: 2,
  /** Address, file name, hashtag, handle, emoticon. */
  code: 3,
  /** `.`, `!`, `?`, `…`, and runs of them. */
  terminal: 4,
  /** Bracket or quotation mark that opens. */
  open: 5,
  /** Bracket or quotation mark that closes. */
  close: 6,
  /** Any other mark or symbol. */
  mark: 7,
} as const

/** Tokens as parallel columns, offsets in the text and a `TokenKind`. The columns may be longer than there are tokens. */
export interface TokenList {
  readonly text: string
  length: number
  starts: Int32Array
  ends: Int32Array
  kinds: Uint8Array
}

interface Columns {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
}

function makeColumns(size: number): Columns {
  return { starts: new Int32Array(size), ends: new Int32Array(size), kinds: new Uint8Array(size) }
}

const kept = /* @__PURE__ */ new KeptRoom(makeColumns)
/** Most texts have fewer tokens than a third of their characters. */
const CHARACTERS = 3

/** A list without tokens, to be used up before the next is begun. */
export function emptyList(text: string): TokenList {
  const { starts, ends, kinds } = kept.take(Math.ceil(text.length / CHARACTERS))
  return { text, length: 0, starts, ends, kinds }
}

/** No token is longer: what is, is no language, and would make later steps slow. */
const LONGEST_TOKEN = 100

/** Appends a token, in pieces if it is very long, and returns its end. */
export function pushToken(list: TokenList, start: number, end: number, kind: number): number {
  let from = start
  while (end - from > LONGEST_TOKEN) {
    let to = from + LONGEST_TOKEN
    if (isLowSurrogate(list.text.charCodeAt(to))) to++
    append(list, from, to, kind)
    from = to
  }
  if (from < end) append(list, from, end, kind)
  return end
}

function append(list: TokenList, start: number, end: number, kind: number): void {
  const index = list.length++
  if (index === list.starts.length) widen(list)
  list.starts[index] = start
  list.ends[index] = end
  list.kinds[index] = kind
}

function widen(list: TokenList): void {
  const { starts, ends, kinds } = makeColumns(list.starts.length * 2 + 16)
  starts.set(list.starts)
  ends.set(list.ends)
  kinds.set(list.kinds)
  list.starts = starts
  list.ends = ends
  list.kinds = kinds
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** The token's characters. */
export function tokenText(list: TokenList, index: number): string {
  return list.text.slice(list.starts[index], list.ends[index])
}
