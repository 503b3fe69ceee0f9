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
  /** The form in small letters, if something else stands for it, whose lemma is not that of the token; else null. */
  readonly unknown: string | null
  /** What wink-nlp makes of the text: mostly one part. */
  readonly parts: readonly Part[]
  /** By wink-nlp's tag, as far as it was met. */
  readonly readings: Reading[]
}

/**
 * What was found out about forms, for all documents: it depends on nothing but form and kind. Very long forms are not kept, and all are
 * let go when there are too many.
 */
const cachesByKind: Map<string, Form>[] = []
const plainCache = /* @__PURE__ */ new Map<string, Form>()
const shortCache = /* @__PURE__ */ new Map<string, readonly [Form, Form] | false>()
const MOST = 20_000
const LONGEST = 30

/** A copy that does not keep the text alive which the form is a part of, as engines do with parts of some length. */
function detach(form: string): string {
  return form.length > 12 ? form.split('').join('') : form
}

function keep<T>(kept: Map<string, T>, key: string, value: T): T {
  if (key.length > LONGEST) return value
  if (kept.size >= MOST) kept.clear()
  kept.set(detach(key), value)
  return value
}

/** The form of a token inside a sentence. */
export function formOf(surface: string, kind: number): Form {
  cachesByKind[kind] ??= new Map()
  const cache = cachesByKind[kind]
  const kept = cache.get(surface)
  if (kept !== undefined) return kept
  const { knows } = wink()
  const own = detach(surface)
  const text = knows(own) ? own : standIn(own, kind, knows)
  const lower = own.toLowerCase()
  const unknown = text === own || text.toLowerCase() === lower ? null : lower
  return keep(cache, own, makeForm(text, unknown))
}

/**
 * The form of a word whose capitals mean nothing, as the first of a sentence or in a headline: in small letters if it is known so only,
 * with one capital if it is known so (`RUSSIA`).
 */
export function plainFormOf(surface: string): Form {
  const kept = plainCache.get(surface)
  if (kept !== undefined) return kept
  return keep(plainCache, surface, plainForm(surface) ?? formOf(surface, TokenKind.word))
}

function plainForm(surface: string): Form | null {
  const { knows } = wink()
  const lower = detach(surface).toLowerCase()
  if (lower === surface || knows(surface)) return null
  const title = surface[0] + lower.slice(1)
  if (title !== surface && knows(title)) return makeForm(title)
  return knows(lower) ? makeForm(lower) : null
}

/** The forms of two tokens written as one that wink-nlp parts at the same place (`do|n't`); false if it does not. */
export function shortFormOf(first: string, second: string): readonly [Form, Form] | false {
  const whole = first + second
  const kept = shortCache.get(whole)
  if (kept !== undefined) return kept
  const parted = wink().knows(whole) && parts(first, second)
  return keep(shortCache, whole, parted)
}

/** A full stop put in after a sentence without a mark at its end, so that a negation does not reach into the next. */
export function stopForm(): Form {
  stop ??= makeForm('.')
  return stop
}

let stop: Form | null = null

function makeForm(text: string, unknown: string | null = null): Form {
  return { text, unknown, parts: wink().tagger.partsOf(text), readings: [] }
}

/** The forms of the two halves of a word if wink-nlp parts it so. */
function parts(first: string, second: string): readonly [Form, Form] | false {
  const found = wink().tagger.partsOf(first + second)
  if (found.length !== 2 || found[0].value.length !== first.length || found[1].value.length !== second.length) return false
  return [halfOf(first, found[0]), halfOf(second, found[1])]
}

function halfOf(half: string, part: Part): Form {
  return { text: detach(half), unknown: null, parts: [part], readings: [] }
}
