import { NEGATION } from './marks'
import type { Unit } from './unit'

/** What a clause after these says is not said to be so. */
const SUPPOSING: ReadonlySet<string> = /* @__PURE__ */ new Set(['if', 'whether', 'unless'])
/** How surely what is only supposed happens. */
export const SUPPOSED = 0.4
/** Words before `that` that leave open or deny what follows. */
const UNSURE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'rumor rumour speculation possibility risk prospect notion myth suggestion untrue false doubtful unlikely inconceivable implausible fear'.split(
    ' ',
  ),
)

/** Verbs after which `would` tells what will be done. */
const FORETELLING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'say announce declare confirm vow pledge promise warn add tell insist decide'.split(' '),
)

/** What is put in writing, and the verbs of who stands behind it. */
const DOCUMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'resolution motion bill law measure statement declaration letter petition amendment legislation decree order'.split(' '),
)
const PASSING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `adopt pass sign approve back support endorse propose introduce table draft sponsor co-sponsor cosponsor issue publish release send write
  file submit vote favor favour welcome join circulate push`.split(/\s+/),
)

/** How surely `would not` refuses. */
export const REFUSED = 0.85

/** Whether a word opens a clause of what may be or not. */
export function isSupposing(word: string): boolean {
  return SUPPOSING.has(word)
}

/** Whether after this verb `would` tells what will be done. */
export function isForetelling({ lemma }: Unit): boolean {
  return FORETELLING.has(lemma)
}

export function isDocument({ lemma }: Unit): boolean {
  return DOCUMENTS.has(lemma)
}

/** Whether who does this to a document stands behind it. */
export function isPassing({ lemma }: Unit): boolean {
  return PASSING.has(lemma)
}

/** `if`, `rumours that`, `it is not true that`: whether what the clause after a unit says is not said to be so. */
export function isSupposed(units: readonly Unit[], opens: number): boolean {
  const { lower } = units[opens]
  if (SUPPOSING.has(lower)) return true
  if (lower !== 'that' || opens < 1) return false
  const before = units[opens - 1]
  if (UNSURE.has(before.lower) || UNSURE.has(before.lemma)) return true
  if (!PROVEN.has(before.lower)) return false
  for (let i = opens - 2; i >= 0 && opens - i < 5; i--) if ((units[i].marks & NEGATION) !== 0) return true
  return false
}

/** With a negation before them: `no evidence that`. */
const PROVEN: ReadonlySet<string> = /* @__PURE__ */ new Set(['true', 'evidence', 'proof', 'case'])
