import type { ItsFunction } from 'wink-nlp'
import type { Token } from '../doc/types'
import { align, type HandOver, handOver } from './hand-over'
import { lemmatizeUnknown } from './lemmatize-unknown'
import { StandIn } from './stand-in'
import { TokenKind, type TokenList } from './token-list'
import { wink } from './wink'

/** Hands each sentence to wink-nlp for parts of speech, lemmas and the scope of negations. `breaks` tells where sentences end. */
export function annotate(list: TokenList, breaks: Uint8Array): Token[] {
  const tokens: Token[] = []
  const context: HandOver = { list, wink: wink(), forms: new Map(), shortForms: new Map() }
  let first = 0
  for (let index = 0; index < breaks.length; index++) {
    if (breaks[index] === 0) continue
    annotateSentence(context, first, index + 1, tokens)
    first = index + 1
  }
  return tokens
}

function annotateSentence(context: HandOver, first: number, end: number, tokens: Token[]): void {
  const { list } = context
  const { its, readDoc } = context.wink.nlp
  const sentence = handOver(context, first, end)
  const read = readDoc(sentence.text).tokens()
  const tags = read.out(its.pos) as string[]
  const lemmas = read.out(its.lemma as ItsFunction<string>) as string[]
  const negated = read.out(its.negationFlag) as boolean[]
  const aligned = tags.length === end - first ? null : align(sentence, read.out(its.value) as string[])
  for (let index = first; index < end; index++) {
    const at = aligned === null ? index - first : aligned[index - first]
    const form = sentence.forms[index - first]
    const start = list.starts[index]
    const stop = list.ends[index]
    const pos = posOf(list.kinds[index], form, tags[at])
    const lemma = lemmaOf(context, list.text.slice(start, stop), form, pos, lemmas[at])
    tokens.push({ start, end: stop, pos, lemma, negated: negated[at] })
  }
}

/** What a token's letters decide goes before what wink-nlp says. */
function posOf(kind: number, form: string, tag: string): string {
  if (kind === TokenKind.terminal || kind === TokenKind.open || kind === TokenKind.close) return 'PUNCT'
  if (kind === TokenKind.number) return form === StandIn.ordinal ? 'ADJ' : 'NUM'
  return kind === TokenKind.code ? 'X' : tag
}

function lemmaOf(context: HandOver, surface: string, form: string, pos: string, lemma: string): string {
  const lower = surface.toLowerCase()
  // wink-nlp looks irregular forms up in plain objects: "constructor" gives a function.
  if (form.length !== surface.length || form.toLowerCase() !== lower || typeof lemma !== 'string') {
    return lemmatizeUnknown(lower, pos, context.wink.knows)
  }
  return lemma === '’s' ? "'s" : lemma.toLowerCase()
}
