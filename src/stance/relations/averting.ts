import type { Unit } from './unit'

/** Adjectives that say that what their infinitive tells is not done: `unlikely to criticise`. */
const AVERSE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'unlikely reluctant unwilling hesitant loath averse afraid slow wary unprepared'.split(' '),
)

/** Words that say that it is not done yet, and how surely it will be. */
const FORESEEN: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['likely', 0.6],
  ['unable', 0.2],
  ['powerless', 0.2],
  ['free', 0.3],
])

export function isAverse(word: string): boolean {
  return AVERSE.has(word)
}

export function foresight(word: string): number {
  return FORESEEN.get(word) ?? 1
}

/** Whether the words that end at `at` say that the gerund after them is not done: `without criticising`, `stopped short of`. */
export function avertsGerund(units: readonly Unit[], at: number): boolean {
  if (at < 0) return false
  const { lower } = units[at]
  // `refrained from`, `kept them from`, `far from`.
  if (lower === 'without' || lower === 'from') return true
  const before = at > 0 ? units[at - 1].lower : ''
  return (lower === 'of' && (before === 'short' || before === 'instead')) || (lower === 'than' && before === 'rather')
}
