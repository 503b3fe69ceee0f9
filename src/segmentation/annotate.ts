import type { Token } from '../doc/types'
import { keepLexemes, type Lexeme, makeRoomForLexemes } from '../internal/lexemes'
import { type Form, type Reading, stopForm } from './forms'
import { handOver } from './hand-over'
import { lemmatizeUnknown } from './lemmatize-unknown'
import { StandIn } from './stand-in'
import type { Part } from './tagger'
import { TokenKind, type TokenList } from './token-list'
import { type Wink, wink } from './wink'

/** Tokens handed over at once. It shows in the answer: patterns of tags reach over the ends of sentences. */
const BATCH = 256

/** Reads sentences as wink-nlp does for parts of speech, lemmas and the scope of negations. `breaks` tells where sentences end. */
export function annotate(list: TokenList, breaks: Uint8Array): Token[] {
  const { length } = list
  const tokens = new Array<Token>(length)
  const lexemes = new Array<Lexeme>(length)
  makeRoomForLexemes()
  let first = 0
  for (let index = 0; index < length; index++) {
    if (breaks[index] === 0 || (index + 1 - first < BATCH && index + 1 < length)) continue
    annotateBatch(list, breaks, first, index + 1, tokens, lexemes)
    first = index + 1
  }
  keepLexemes(tokens, lexemes)
  return tokens
}

/** Forms of a batch and the parts of all of them, kept from batch to batch; the batch's own are the first. */
const forms: Form[] = []
const parts: Part[] = []

function annotateBatch(
  list: TokenList,
  breaks: Uint8Array,
  first: number,
  end: number,
  tokens: Token[],
  lexemes: Lexeme[],
): void {
  const reader = wink()
  const stop = stopForm()
  const count = handOver(list, breaks, first, end, lexemes, forms)
  let size = 0
  for (let n = 0; n < count; n++) {
    const { only } = forms[n]
    if (only !== null) parts[size++] = only
    else for (const part of forms[n].parts) parts[size++] = part
  }
  const { tags, negated } = reader.tagger.tag(parts, size)
  const { starts, ends, kinds } = list
  let index = first
  let at = 0
  for (let n = 0; n < count; n++) {
    const form = forms[n]
    if (form !== stop) {
      if (form.lastTag !== tags[at]) read(form, kinds[index], tags[at], reader)
      tokens[index] = {
        start: starts[index],
        end: ends[index],
        pos: form.pos,
        lemma: form.lemma,
        negated: negated[at] === 1,
      }
      index++
    }
    at += form.only === null ? form.parts.length : 1
  }
}

function read(form: Form, kind: number, tag: number, reader: Wink): void {
  let reading = form.readings[tag]
  if (reading === undefined) {
    reading = readingOf(form, kind, tag, reader)
    form.readings[tag] = reading
  }
  form.lastTag = tag
  form.pos = reading.pos
  form.lemma = reading.lemma
}

function readingOf(form: Form, kind: number, tag: number, { tagger, knows }: Wink): Reading {
  const pos = posOf(kind, form.text, tagger.nameOf(tag))
  const lemma =
    form.unknown === null ? lemmaOf(tagger.lemmaOf(form.parts[0], tag), form.text) : lemmatizeUnknown(form.unknown, pos, knows)
  return { pos, lemma }
}

/** What a token's letters decide goes before what wink-nlp says. */
function posOf(kind: number, form: string, tag: string): string {
  if (kind === TokenKind.terminal || kind === TokenKind.open || kind === TokenKind.close) return 'PUNCT'
  if (kind === TokenKind.number) return form === StandIn.ordinal ? 'ADJ' : 'NUM'
  return kind === TokenKind.code ? 'X' : tag
}

function lemmaOf(lemma: unknown, form: string): string {
  // wink-nlp looks irregular forms up in plain objects: "constructor" gives a function.
  if (typeof lemma !== 'string') return form.toLowerCase()
  const first = lemma.charCodeAt(0)
  if (first >= 65 && first <= 90) return lemma.toLowerCase()
  return first === 0x2019 && lemma === '’s' ? "'s" : lemma
}
