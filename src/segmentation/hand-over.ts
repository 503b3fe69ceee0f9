import { CharacterClass, classAt } from './character-class'
import { standIn } from './stand-in'
import { TokenKind, type TokenList, tokenText } from './token-list'
import type { Wink } from './wink'

/** What turns tokens into text for wink-nlp, with what it found out about the forms of one document. */
export interface HandOver {
  readonly list: TokenList
  readonly wink: Wink
  /** After which tokens sentences end. */
  readonly breaks: Uint8Array
  /** Each form as wink-nlp gets it. */
  readonly forms: Map<string, string>
  /** Whether two tokens written as one are a short form that wink-nlp parts at the same place. */
  readonly shortForms: Map<string, boolean>
}

/** Sentences as wink-nlp gets them: tokens with one blank between, short forms (`don't`) in one. */
export interface Batch {
  readonly text: string
  /** Number of tokens that wink-nlp should make of it. */
  readonly count: number
  /** Which of those each token is, in order. */
  readonly places: number[]
  /** Where each token begins in `text`. */
  readonly starts: number[]
  /** Each token as it was handed over. */
  readonly forms: string[]
}

/** Put after each sentence, so that a negation does not reach into the next. */
const STOP = ' .'

export function handOver(context: HandOver, first: number, end: number): Batch {
  const { list, breaks } = context
  const places: number[] = []
  const starts: number[] = []
  const forms: string[] = []
  let text = ''
  let count = 0
  let joined = false
  let begun = false
  for (let index = first; index < end; index++) {
    const surface = tokenText(list, index)
    const kind = list.kinds[index]
    const short = index + 1 < end && isShortForm(context, surface, index)
    const form =
      joined || short ? surface : begun || kind !== TokenKind.word ? formOf(context, surface, kind) : firstForm(context, surface)
    if (!joined && text !== '') text += ' '
    places.push(count++)
    starts.push(text.length)
    forms.push(form)
    text += form
    joined = short
    if (kind === TokenKind.word) begun = true
    if (breaks[index] === 0) continue
    text += STOP
    count++
    begun = false
  }
  return { text, count, places, starts, forms }
}

function formOf(context: HandOver, surface: string, kind: number): string {
  let form = context.forms.get(surface)
  if (form === undefined) {
    const { knows } = context.wink
    form = knows(surface) ? surface : standIn(surface, kind, knows)
    context.forms.set(surface, form)
  }
  return form
}

/** The first word of a sentence has a capital of no meaning: in small letters if it is known so only. */
function firstForm(context: HandOver, surface: string): string {
  const { knows } = context.wink
  const lower = surface.toLowerCase()
  return lower !== surface && !knows(surface) && knows(lower) ? lower : formOf(context, surface, TokenKind.word)
}

function isShortForm(context: HandOver, surface: string, index: number): boolean {
  const { list, wink } = context
  const next = index + 1
  if (list.kinds[index] !== TokenKind.word || list.kinds[next] !== TokenKind.word || list.starts[next] !== list.ends[index])
    return false
  const whole = surface + tokenText(list, next)
  let short = context.shortForms.get(whole)
  if (short === undefined) {
    short = wink.knows(whole) && partsAt(wink, whole, surface.length)
    context.shortForms.set(whole, short)
  }
  return short
}

function partsAt(wink: Wink, whole: string, at: number): boolean {
  const parts = wink.nlp.readDoc(whole).tokens().out(wink.nlp.its.value) as string[]
  return parts.length === 2 && parts[0].length === at && parts[0].length + parts[1].length === whole.length
}

/** For each token handed over the index of the first token that wink-nlp made of it. Needed where it parts one of them. */
export function align(batch: Batch, values: readonly string[]): number[] {
  const { text, starts } = batch
  const aligned: number[] = []
  let at = 0
  for (let index = 0; index < values.length; index++) {
    if (classAt(text, at) === CharacterClass.blank) at++
    while (aligned.length < starts.length && starts[aligned.length] <= at) aligned.push(index)
    at += values[index].length
  }
  while (aligned.length < starts.length) aligned.push(values.length - 1)
  return aligned
}
