import { type Lexeme, perLexeme } from '../internal/lexemes'
import { standIn } from './stand-in'
import type { Part } from './tagger'
import { TokenKind } from './token-list'
import { wink } from './wink'

/** Part of speech and lemma of a form. */
export interface Reading {
  readonly pos: string
  readonly lemma: string
}

/** A form of a token, and what wink-nlp gets in its place. */
export interface Form {
  readonly text: string
  /** What wink-nlp makes of the text, if that is one part, as mostly; else null. */
  readonly only: Part | null
  /** The tag that it was last read with, and what that gave. */
  lastTag: number
  pos: string
  lemma: string
  /** All that wink-nlp makes of the text. */
  readonly parts: readonly Part[]
  /** The form in small letters, if something else stands for it, whose lemma is not that of the token; else null. */
  readonly unknown: string | null
  /** By wink-nlp's tag, as far as it was met. */
  readonly readings: Reading[]
}

/** The form of a token inside a sentence, by `TokenKind`. */
const formsByKind = /* @__PURE__ */ Array.from({ length: 8 }, (_, kind) => perLexeme((lexeme) => makeFormOf(lexeme, kind)))

export function formOf(lexeme: Lexeme, kind: number): Form {
  return formsByKind[kind](lexeme)
}

function makeFormOf({ text: own }: Lexeme, kind: number): Form {
  const { knows } = wink()
  const text = knows(own) ? own : standIn(own, kind, knows)
  const lower = own.toLowerCase()
  return makeForm(text, text === own || text.toLowerCase() === lower ? null : lower)
}

/**
 * The form of a word whose capitals mean nothing, as the first of a sentence or in a headline: in small letters if it is known so only,
 * with one capital if it is known so (`RUSSIA`).
 */
export const plainFormOf = /* @__PURE__ */ perLexeme((lexeme) => plainForm(lexeme.text) ?? formOf(lexeme, TokenKind.word))

function plainForm(surface: string): Form | null {
  const { knows } = wink()
  const lower = surface.toLowerCase()
  if (lower === surface || knows(surface)) return null
  const title = surface[0] + lower.slice(1)
  if (title !== surface && knows(title)) return makeForm(title)
  return knows(lower) ? makeForm(lower) : null
}

type Halves = readonly [Form, Form] | false

const halvesByFirst = /* @__PURE__ */ perLexeme(() => new Map<Lexeme, Halves>())

/** The forms of two tokens written as one that wink-nlp parts at the same place (`do|n't`); false if it does not. */
export function shortFormOf(first: Lexeme, second: Lexeme): Halves {
  const bySecond = halvesByFirst(first)
  let halves = bySecond.get(second)
  if (halves === undefined) {
    halves = wink().knows(first.text + second.text) && parts(first.text, second.text)
    bySecond.set(second, halves)
  }
  return halves
}

/** A full stop put in after a sentence without a mark at its end, so that a negation does not reach into the next. */
export function stopForm(): Form {
  stop ??= makeForm('.')
  return stop
}

let stop: Form | null = null

function makeForm(text: string, unknown: string | null = null): Form {
  return formOfParts(text, wink().tagger.partsOf(text), unknown)
}

function formOfParts(text: string, parts: readonly Part[], unknown: string | null): Form {
  const only = parts.length === 1 ? parts[0] : null
  return { text, only, lastTag: -1, pos: '', lemma: '', parts, unknown, readings: [] }
}

/** The forms of the two halves of a word if wink-nlp parts it so. */
function parts(first: string, second: string): readonly [Form, Form] | false {
  const found = wink().tagger.partsOf(first + second)
  if (found.length !== 2 || found[0].value.length !== first.length || found[1].value.length !== second.length) return false
  return [halfOf(first, found[0]), halfOf(second, found[1])]
}

function halfOf(half: string, part: Part): Form {
  return formOfParts(half, [part], null)
}
