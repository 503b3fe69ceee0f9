import type { ItsFunction } from 'wink-nlp'
import type { Token } from '../doc/types'
import { align, handOver, STOP } from './hand-over'
import { lemmatizeUnknown } from './lemmatize-unknown'
import { StandIn } from './stand-in'
import { TokenKind, type TokenList } from './token-list'
import { wink } from './wink'

/** Tokens handed over in one call: each call has a cost of its own, and a text in one call would hold all of it twice. */
const BATCH = 256

/** Hands sentences to wink-nlp for parts of speech, lemmas and the scope of negations. `breaks` tells where sentences end. */
export function annotate(list: TokenList, breaks: Uint8Array): Token[] {
  const tokens: Token[] = []
  let first = 0
  for (let index = 0; index < breaks.length; index++) {
    if (breaks[index] === 0 || (index + 1 - first < BATCH && index + 1 < breaks.length)) continue
    annotateBatch(list, breaks, first, index + 1, tokens)
    first = index + 1
  }
  return tokens
}

function annotateBatch(list: TokenList, breaks: Uint8Array, first: number, end: number, tokens: Token[]): void {
  const { nlp, knows } = wink()
  const { its } = nlp
  const batch = handOver(list, breaks, first, end)
  const read = nlp.readDoc(batch.text).tokens()
  const tags = read.out(its.pos) as string[]
  let lemmas: string[] | null = null
  const negated = read.out(its.negationFlag) as boolean[]
  const places = tags.length === batch.forms.length ? null : align(batch, read.out(its.value) as string[])
  let index = first
  for (let i = 0; i < batch.forms.length; i++) {
    const form = batch.forms[i]
    if (form === STOP) continue
    const at = places === null ? i : places[i]
    const pos = posOf(list.kinds[index], form.text, tags[at])
    let lemma = form.lemmas.get(tags[at])
    if (lemma === undefined) {
      lemmas ??= read.out(its.lemma as ItsFunction<string>) as string[]
      lemma = form.unknown === null ? lemmaOf(lemmas[at], form.text) : lemmatizeUnknown(form.unknown, pos, knows)
      form.lemmas.set(tags[at], lemma)
    }
    tokens.push({ start: list.starts[index], end: list.ends[index], pos, lemma, negated: negated[at] })
    index++
  }
}

/** What a token's letters decide goes before what wink-nlp says. */
function posOf(kind: number, form: string, tag: string): string {
  if (kind === TokenKind.terminal || kind === TokenKind.open || kind === TokenKind.close) return 'PUNCT'
  if (kind === TokenKind.number) return form === StandIn.ordinal ? 'ADJ' : 'NUM'
  return kind === TokenKind.code ? 'X' : tag
}

function lemmaOf(lemma: string, form: string): string {
  // wink-nlp looks irregular forms up in plain objects: "constructor" gives a function.
  if (typeof lemma !== 'string') return form.toLowerCase()
  const first = lemma.charCodeAt(0)
  if (first >= 65 && first <= 90) return lemma.toLowerCase()
  return first === 0x2019 && lemma === '’s' ? "'s" : lemma
}
