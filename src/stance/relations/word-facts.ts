import { perLexeme } from '../../internal/lexemes'
import { mayTrigger, passesOf } from './triggers'

/** What a base form tells. */
interface Base {
  readonly lemma: string
  /** Base form as relations know it. */
  readonly form: string
  readonly passes: number
  readonly mayTrigger: boolean
}

/** What a word's letters tell of it, whatever the sentence. */
export interface WordFacts {
  /** Part of speech of a word of a closed class that taggers take for another, or null. */
  readonly closed: string | null
  readonly possessive: boolean
  /** The ways of finding relations that the word as it is written can begin. */
  readonly passes: number
  /** Of the base form that it was last met with: mostly it has one only. */
  base: Base | null
}

export const POSSESSIVE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'whose',
])

const CLOSED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...'everything something nothing anything everyone someone anyone everybody somebody anybody'
    .split(' ')
    .map((word) => [word, 'PRON'] as const),
  ...'including regarding concerning despite amid'.split(' ').map((word) => [word, 'ADP'] as const),
])

export const factsOf = /* @__PURE__ */ perLexeme(
  ({ lower }): WordFacts => ({
    closed: CLOSED.get(lower) ?? null,
    possessive: POSSESSIVE.has(lower),
    passes: passesOf(lower),
    base: null,
  }),
)

export function baseOf(facts: WordFacts, lemma: string, lower: string): Base {
  const { base } = facts
  if (base !== null && base.lemma === lemma) return base
  const form = lower === "n't" ? 'not' : lemma.toLowerCase()
  const made = { lemma, form, passes: passesOf(form), mayTrigger: mayTrigger(lemma) }
  facts.base = made
  return made
}
