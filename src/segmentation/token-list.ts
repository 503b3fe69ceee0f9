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

/** Tokens as parallel columns, offsets in the text and a `TokenKind`: columns cost a third of what objects do. */
export interface TokenList {
  readonly text: string
  readonly starts: number[]
  readonly ends: number[]
  readonly kinds: number[]
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
  list.starts.push(start)
  list.ends.push(end)
  list.kinds.push(kind)
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** The token's characters. */
export function tokenText(list: TokenList, index: number): string {
  return list.text.slice(list.starts[index], list.ends[index])
}
