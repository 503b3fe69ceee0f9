/** What a unit's letters and tag tell by themselves, as bits: found out once for each word, not at each of its places. */

/** May stand in a noun phrase. */
export const INSIDE = 1
/** May be the head of one. */
export const NOMINAL = 2
/** `'s`, or the mark alone after a plural. */
export const POSSESSIVE_MARK = 4
export const HYPHEN = 8
export const QUOTE = 16
/** A mark after which a verb no longer governs. */
export const BREAK = 32
/** A mark that encloses an insertion. */
export const COMMA = 64
/** After it the objects of a verb are no longer looked for. */
export const ENDS_CLAUSE = 128
export const NEGATION = 256
export const MODAL = 512
/** Taggers often take such a word for no verb when it is one. */
export const RETAGGABLE = 1024
/** After it a word may be tagged wrong: `to`, and what owns. */
export const LEADING = 4096
/** A word for a stretch of time. */
export const TIME = 2048

const NEGATIONS = /* @__PURE__ */ new Set(['not', "n't", 'never', 'hardly', 'barely', 'scarcely', 'no'])

const TIMES = /* @__PURE__ */ new Set(
  `monday tuesday wednesday thursday friday saturday sunday week weekend month year day night morning afternoon evening spring summer
  autumn winter decade hour minute`
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
)

const LEADERS = /* @__PURE__ */ new Set(['to', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

/** How surely something happens that a verb is said to do with these. */
export const MODALS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['could', 0.45],
  ['may', 0.45],
  ['might', 0.45],
  ['would', 0.55],
  ['should', 0.35],
  ['must', 0.35],
  ['can', 0.6],
])

/** Past tenses that taggers take for nouns, with their base forms. */
export const IRREGULAR: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['shot', 'shoot'],
  ['hit', 'hit'],
  ['struck', 'strike'],
  ['fought', 'fight'],
  ['beat', 'beat'],
  ['shut', 'shut'],
  ['cut', 'cut'],
  ['stole', 'steal'],
])

/** The marks of a word by its tag and its lower-case text. */
export function marksOf(pos: string, lower: string): number {
  let marks = marksOfTag(pos)
  if (lower === "'s" || lower === '’s') marks |= POSSESSIVE_MARK
  if (lower === "'" || lower === '’') marks |= pos === 'PART' ? POSSESSIVE_MARK | QUOTE : QUOTE
  if (lower === '"' || lower === '“' || lower === '”' || lower === '‘') marks |= QUOTE
  if (lower === '-') marks |= HYPHEN
  if (lower === ',' || lower === '–' || lower === '—') marks |= BREAK | COMMA
  if (lower === ';' || lower === ':') marks |= BREAK
  if (lower === '(' || lower === ')') marks |= COMMA
  if (pos === 'PUNCT' && (marks & QUOTE) === 0) marks |= ENDS_CLAUSE
  if ((marks & POSSESSIVE_MARK) !== 0 || LEADERS.has(lower)) marks |= LEADING
  if (NEGATIONS.has(lower)) marks |= NEGATION
  if (TIMES.has(lower)) marks |= TIME
  if (pos === 'AUX' && MODALS.has(lower)) marks |= MODAL
  if (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') {
    if (lower.endsWith('s') || lower.endsWith('ed') || lower.endsWith('ing') || IRREGULAR.has(lower)) marks |= RETAGGABLE
  }
  return marks
}

/** The marks that a tag alone gives: all there is of a mention, whose text is never looked at. */
export function marksOfTag(pos: string): number {
  switch (pos) {
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
      return INSIDE | NOMINAL
    case 'DET':
    case 'ADJ':
    case 'NUM':
      return INSIDE
    case 'VERB':
    case 'SCONJ':
    case 'AUX':
      return ENDS_CLAUSE
    default:
      return 0
  }
}
