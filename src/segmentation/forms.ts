import { standIn } from './stand-in'
import { TokenKind } from './token-list'
import { type Wink, wink } from './wink'

/** A form of a token, and what wink-nlp gets in its place. */
export interface Form {
  readonly text: string
  /** The form in small letters, if something else stands for it, whose lemma is not that of the token; else null. */
  readonly unknown: string | null
}

/**
 * What was found out about forms, for all documents: it depends on nothing but form and kind. Longer forms are not kept (a part of a text
 * keeps the whole text alive), and all are let go when there are too many.
 */
const cachesByKind: Map<string, Form>[] = []
const plainCache = /* @__PURE__ */ new Map<string, Form>()
const shortCache = /* @__PURE__ */ new Map<string, readonly [Form, Form] | false>()
const MOST = 20_000
const LONGEST = 12

function keep<T>(kept: Map<string, T>, key: string, value: T): T {
  if (key.length > LONGEST) return value
  if (kept.size >= MOST) kept.clear()
  kept.set(key, value)
  return value
}

/** The form of a token inside a sentence. */
export function formOf(surface: string, kind: number): Form {
  cachesByKind[kind] ??= new Map()
  const cache = cachesByKind[kind]
  const kept = cache.get(surface)
  if (kept !== undefined) return kept
  const { knows } = wink()
  const text = knows(surface) ? surface : standIn(surface, kind, knows)
  const lower = surface.toLowerCase()
  return keep(cache, surface, { text, unknown: text === surface || text.toLowerCase() === lower ? null : lower })
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
  const lower = surface.toLowerCase()
  if (lower === surface || knows(surface)) return null
  const title = surface[0] + lower.slice(1)
  if (title !== surface && knows(title)) return { text: title, unknown: null }
  return knows(lower) ? { text: lower, unknown: null } : null
}

/** The forms of two tokens written as one that wink-nlp parts at the same place (`do|n't`); false if it does not. */
export function shortFormOf(first: string, second: string): readonly [Form, Form] | false {
  const whole = first + second
  const kept = shortCache.get(whole)
  if (kept !== undefined) return kept
  const parted = wink().knows(whole) && partsAt(wink(), whole, first.length)
  return keep(
    shortCache,
    whole,
    parted && [
      { text: first, unknown: null },
      { text: second, unknown: null },
    ],
  )
}

function partsAt({ nlp }: Wink, whole: string, at: number): boolean {
  const parts = nlp.readDoc(whole).tokens().out(nlp.its.value) as string[]
  return parts.length === 2 && parts[0].length === at && parts[0].length + parts[1].length === whole.length
}
