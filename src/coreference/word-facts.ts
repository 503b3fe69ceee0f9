import { type Lexeme, perLexeme } from '../internal/lexemes'
import { type NominalKind, nominalKinds } from './lexicon/nominal-heads'
import { isOfficeHead, isOrganNoun, isRulerNoun } from './lexicon/role-nouns'
import { PRONOUNS, type Pronoun } from './pronouns'

/** What a word's letters tell of it, found out once for each word. */
export interface WordFacts {
  readonly pronoun: Pronoun | null
  /** The kinds of actors for which it may stand as a noun. */
  readonly kinds: ReadonlySet<NominalKind> | null
  /** Whether it can be the head of an office's or an organ's name, or a noun for who rules. */
  readonly organ: boolean
  readonly office: boolean
  readonly ruler: boolean
}

const NOTHING: WordFacts = { pronoun: null, kinds: null, organ: false, office: false, ruler: false }

export const factsOf: (lexeme: Lexeme) => WordFacts = /* @__PURE__ */ perLexeme(({ lower }): WordFacts => {
  const pronoun = PRONOUNS.get(lower) ?? null
  const kinds = nominalKinds(lower)
  const organ = isOrganNoun(lower)
  const office = isOfficeHead(lower)
  const ruler = isRulerNoun(lower)
  return pronoun === null && kinds === null && !organ && !office && !ruler ? NOTHING : { pronoun, kinds, organ, office, ruler }
})
