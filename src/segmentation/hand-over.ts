import { CharacterClass, classAt } from './character-class'
import { standIn } from './stand-in'
import { TokenKind, type TokenList, tokenText } from './token-list'
import type { Wink } from './wink'

/** A form of a token, and what wink-nlp gets in its place. */
export interface Form {
  readonly text: string
  /** The form in small letters, if something else stands for it, whose lemma is not that of the token; else null. */
  readonly unknown: string | null
}

/** What turns tokens into text for wink-nlp, with what it found out about the forms of one document. */
export interface HandOver {
  readonly list: TokenList
  readonly wink: Wink
  /** After which tokens sentences end. */
  readonly breaks: Uint8Array
  readonly forms: Map<string, Form>
  /** The first words of sentences, whose capitals mean nothing. */
  readonly firstForms: Map<string, Form>
  /** Two tokens written as one that wink-nlp parts at the same place; false if it does not. */
  readonly shortForms: Map<string, readonly [Form, Form] | false>
}

/** Sentences as wink-nlp gets them: tokens with one blank between, short forms (`don't`) in one. */
export interface Batch {
  readonly text: string
  /** Number of tokens that wink-nlp should make of it: those handed over, and a full stop after each sentence. */
  readonly count: number
  /** Each token as it was handed over. */
  readonly forms: Form[]
}

/** Put after each sentence, so that a negation does not reach into the next. */
const STOP = '.'

export function handOver(context: HandOver, first: number, end: number): Batch {
  const { list, breaks } = context
  const forms: Form[] = []
  const parts: string[] = []
  let count = end - first
  let begun = false
  for (let index = first; index < end; index++) {
    const surface = tokenText(list, index)
    const kind = list.kinds[index]
    const short =
      kind === TokenKind.word &&
      index + 1 < end &&
      list.starts[index + 1] === list.ends[index] &&
      shortForm(context, surface, index)
    if (short) {
      forms.push(short[0], short[1])
      parts.push(short[0].text + short[1].text)
      index++
    } else {
      const form = begun || kind !== TokenKind.word ? formOf(context, surface, kind) : firstForm(context, surface)
      forms.push(form)
      parts.push(form.text)
    }
    if (kind === TokenKind.word) begun = true
    if (breaks[index] === 0) continue
    parts.push(STOP)
    count++
    begun = false
  }
  return { text: parts.join(' '), count, forms }
}

function formOf(context: HandOver, surface: string, kind: number): Form {
  const known = context.forms.get(surface)
  if (known !== undefined) return known
  const { knows } = context.wink
  const text = knows(surface) ? surface : standIn(surface, kind, knows)
  const lower = surface.toLowerCase()
  const form = { text, unknown: text === surface || text.toLowerCase() === lower ? null : lower }
  context.forms.set(surface, form)
  return form
}

/** The first word of a sentence: in small letters if it is known so only. */
function firstForm(context: HandOver, surface: string): Form {
  const found = context.firstForms.get(surface)
  if (found !== undefined) return found
  const { knows } = context.wink
  const lower = surface.toLowerCase()
  const small = lower !== surface && !knows(surface) && knows(lower)
  const form = small ? { text: lower, unknown: null } : formOf(context, surface, TokenKind.word)
  context.firstForms.set(surface, form)
  return form
}

function shortForm(context: HandOver, surface: string, index: number): readonly [Form, Form] | false {
  const { list, wink } = context
  if (list.kinds[index + 1] !== TokenKind.word) return false
  const second = tokenText(list, index + 1)
  const whole = surface + second
  let short = context.shortForms.get(whole)
  if (short === undefined) {
    const parted = wink.knows(whole) && partsAt(wink, whole, surface.length)
    short = parted && [
      { text: surface, unknown: null },
      { text: second, unknown: null },
    ]
    context.shortForms.set(whole, short)
  }
  return short
}

function partsAt(wink: Wink, whole: string, at: number): boolean {
  const parts = wink.nlp.readDoc(whole).tokens().out(wink.nlp.its.value) as string[]
  return parts.length === 2 && parts[0].length === at && parts[0].length + parts[1].length === whole.length
}

/**
 * For each token handed over the index of the first token that wink-nlp made of it: needed where it parts one of them.
 * `ends` tells after which tokens of the batch sentences end.
 */
export function align(batch: Batch, ends: Uint8Array, values: readonly string[]): number[] {
  const { text, forms } = batch
  const aligned: number[] = []
  let at = 0
  let value = 0
  let valueStart = 0
  for (let index = 0; index < forms.length; index++) {
    if (classAt(text, at) === CharacterClass.blank) at++
    // Walk to the first of wink-nlp's tokens that begins here or later.
    while (value < values.length - 1 && valueStart < at) {
      valueStart += values[value].length
      if (classAt(text, valueStart) === CharacterClass.blank) valueStart++
      value++
    }
    aligned.push(value)
    at += forms[index].text.length + (ends[index] === 1 ? STOP.length + 1 : 0)
  }
  return aligned
}
