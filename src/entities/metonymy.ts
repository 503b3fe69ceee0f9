import { type Around, around, type Word } from './around'
import type { LinkState } from './link-state'
import {
  ACTS,
  ADDRESSES,
  AT_PLACE,
  AT_POWER,
  BY_POWER,
  CLAUSE,
  DEALINGS,
  DEPARTS,
  GOES,
  IN_POWER,
  JOINS,
  LIKE_CITY,
  MODALS,
  OF_PLACE,
  SENDS,
  TRAVELS,
  UNDERGOES,
  WAYS,
} from './seat-words'

/** What the words around the name of a seat of power say: above 0 it acts or is addressed, below 0 it is a place; and by which rule. */
export interface SeatReading {
  readonly score: number
  readonly rule: string
}

/** Reads the seat of power at a name of the document. The rules are tried in order; the first that applies decides. */
export function readSeat(state: LinkState, index: number): SeatReading {
  const words = around(state, index)
  for (const { name, read } of RULES) {
    const score = read(words)
    if (score !== 0) return { score, rule: name }
  }
  return { score: 0, rule: 'no sign' }
}

const RULES: readonly { readonly name: string; readonly read: (words: Around) => number }[] = [
  { name: 'dateline', read: ({ dateline }) => (dateline ? -1 : 0) },
  { name: 'hyphen', read: hyphen },
  {
    name: 'place after comma',
    read: ({ before, after }) =>
      before[0]?.text === ',' && after[0]?.text === ',' && AT_PLACE.has(before[2]?.text ?? '') ? -1 : 0,
  },
  {
    name: 'those in power in',
    read: ({ before }) => (before[0]?.text === 'in' && IN_POWER.has(wordAt(before, 1)) ? 1 : 0),
  },
  { name: 'preposition of place', read: ({ before }) => (AT_PLACE.has(lastWord(before)) ? -1 : 0) },
  { name: 'way', read: onTheWay },
  { name: 'the city of', read: ({ before }) => (before[0]?.text === 'of' && LIKE_CITY.has(wordAt(before, 1)) ? -1 : 0) },
  { name: 'possessive', read: possessive },
  { name: 'verb read as noun', read: headlineVerb },
  { name: 'noun of place', read: ({ after, possessive }) => (!possessive && isNounOf(after, OF_PLACE, 2) ? -1 : 0) },
  { name: 'dealings', read: dealings },
  { name: 'from', read: from },
  { name: 'addressed', read: addressed },
  { name: 'subject', read: subject },
  {
    name: 'by',
    read: ({ before }) => (before[0]?.text === 'by' || before[0]?.text === 'against' || before[0]?.text === 'according' ? 1 : 0),
  },
]

/** `flights between Algiers and Caracas`, `from Mongla to Dhaka`, `started for Dhaka`, `the capital, La Paz`, `the Dhaka-Chittagong highway`. */
function onTheWay({ before, after }: Around): number {
  const first = before[0]?.text
  if (LIKE_CITY.has(first ?? '') && first !== 'home') return -1
  if (first === 'to' && before.slice(1).some(({ text }) => text === 'from')) return -1
  if (first === 'for' && before.slice(1, 5).some(({ lemma, text }) => DEPARTS.has(lemma) || DEPARTS.has(text))) return -1
  if (
    (first === 'between' || first === 'and' || first === 'from') &&
    before.slice(1).some(({ lemma, text }) => WAYS.has(lemma) || WAYS.has(text))
  )
    return -1
  if (first === 'from' && after[0]?.text === 'to' && after[1]?.pos === 'PROPN') return -1
  return /^[-‐‑–]$/.test(after[0]?.text ?? '') && after[1]?.pos === 'PROPN' && WAYS.has(wordAt(after, 2)) ? -1 : 0
}

function lastWord(before: readonly Word[]): string {
  const at = before[0]?.text === 'the' ? 1 : 0
  return before[at]?.text ?? ''
}

function wordAt(words: readonly Word[], at: number): string {
  return words[at]?.lemma ?? ''
}

function hyphen({ after, before }: Around): number {
  if (/^[-‐‑–]$/.test(after[0]?.text ?? '')) {
    if (BY_POWER.has(after[1]?.text ?? '')) return 1
    if (AT_POWER.has(after[1]?.text ?? '')) return -1
    if (after[1]?.pos === 'PROPN') return 1
  }
  return /^[-‐‑–]$/.test(before[0]?.text ?? '') && /^(?:pro|anti)$/.test(before[1]?.text ?? '') ? 1 : 0
}

function isNounOf(words: readonly Word[], nouns: ReadonlySet<string>, reach: number): boolean {
  for (let at = 0; at < reach && at < words.length; at++) {
    const { lemma, text, pos } = words[at]
    if ((nouns.has(lemma) || nouns.has(text)) && pos !== 'VERB') return true
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return false
  }
  return false
}

/** `Moscow's streets` are those of the city, `Moscow's demands` those of the government. */
function possessive({ possessive, after, nameNext }: Around): number {
  if (!possessive) return 0
  if (nameNext || isNounOf(after, OF_PLACE, 3)) return -1
  return 1
}

/** `relations with Moscow`, `talks between Moscow and Kyiv`, `sanctions against Moscow`. */
function dealings({ before }: Around): number {
  const at = before[0]?.text === 'the' ? 1 : 0
  const preposition = before[at]?.text ?? ''
  if (/^(?:with|between|against|toward|towards|on|for|and|to|of|from)$/.test(preposition)) {
    for (let back = at + 1; back < Math.min(before.length, at + 5); back++) {
      const { lemma, text, pos } = before[back]
      if (DEALINGS.has(lemma) || DEALINGS.has(text)) return 1
      if (pos === 'VERB' && back > at + 1) break
    }
    if (preposition === 'with' || preposition === 'between' || preposition === 'against') return 1
  }
  return 0
}

function from({ before }: Around): number {
  if (before[0]?.text === 'from') {
    if (
      before.slice(1, 4).some(({ lemma, text }) => SENDS.has(lemma) || SENDS.has(text)) &&
      !before.slice(1, 3).some(({ lemma }) => TRAVELS.has(lemma) && lemma !== 'come')
    )
      return 1
    return -1
  }
  if (before[0]?.text === 'to')
    return before.slice(1, 5).some(({ lemma, text }) => TRAVELS.has(lemma) || TRAVELS.has(text)) ? -1 : 0
  return 0
}

function addressed({ before, after }: Around): number {
  const at = before[0]?.text === 'the' ? 1 : 0
  const verb = before[at]
  if (verb === undefined) return 0
  if (ADDRESSES.has(verb.lemma) || ADDRESSES.has(verb.text)) return 1
  if (verb.pos === 'VERB' && GOES.has(verb.lemma)) return after[0]?.pos === 'VERB' || after[0]?.pos === 'AUX' ? 0 : -1
  return 0
}

/** What may follow a verb, and not a noun that is the subject of its own verb. */
const OBJECT = new Set(['DET', 'PRON', 'SCONJ', 'PART', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** A verb in -s that the tagger takes for a noun, where a clause begins: `Cairo fears that`, `Canberra gains a veto`. */
function headlineVerb({ before, after, possessive }: Around): number {
  const [verb, next, third] = after
  if (possessive || verb === undefined || next === undefined || verb.pos !== 'NOUN') return 0
  if (!ACTS.has(verb.text.replace(/s$/, '')) || !verb.text.endsWith('s')) return 0
  if (before[0] !== undefined && !CLAUSE.has(before[0].text)) return 0
  if (!OBJECT.has(next.pos) || third?.pos === 'AUX') return 0
  return next.text === 'over' || next.text === 'of' ? 0 : 1
}

/** Stricter than for capitals: whether a name that is mostly a place does here what only a power can do. */
export function actsAsPower(state: LinkState, index: number): boolean {
  const words = around(state, index)
  const { before, after, possessive } = words
  if (possessive || (before[0] !== undefined && before[0].pos === 'ADP')) return false
  if (headlineVerb(words) > 0 || addressed(words) > 0) return true
  let at = 0
  while (after[at]?.pos === 'ADV' || MODALS.has(after[at]?.text ?? '')) at++
  const verb = after[at]
  if (verb === undefined || verb.pos !== 'VERB') return false
  return ACTS.has(verb.lemma) || (at > 0 && verb.lemma === 'stop')
}

/** Whoever says, wants or does something acts; a city that is hit, lies or is a capital is a place. */
function subject({ before, after }: Around): number {
  let at = 0
  while (at < after.length && (after[at].pos === 'ADV' || after[at].text === 'also')) at++
  let verb = after[at]
  if (verb !== undefined && JOINS.has(verb.text) && after[at + 1]?.pos === 'PROPN') {
    at++
    while (after[at]?.pos === 'PROPN') at++
    while (after[at]?.pos === 'ADV') at++
    verb = after[at]
  }
  if (verb === undefined || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return 0
  if (before[0] !== undefined && /^(?:ADP)$/.test(before[0].pos) && before[0].text !== 'that') {
    if (!/^(?:as|if|because|while|after|before|since|until|than|like|whether|though|although|that)$/.test(before[0].text))
      return verb.text.endsWith('ing') ? 1 : 0
  }
  if (verb.pos === 'AUX') {
    while (at < after.length && (after[at].pos === 'AUX' || after[at].pos === 'ADV' || after[at].pos === 'PART')) at++
    const main = after[at]
    const be = verb.lemma === 'be'
    if (
      be &&
      main !== undefined &&
      (LIKE_CITY.has(main.lemma) || (main.pos === 'DET' && isNounOf(after.slice(at + 1), LIKE_CITY, 2)))
    )
      return -1
    if (main !== undefined && main.pos === 'VERB' && UNDERGOES.has(main.lemma) && (be || main.text.endsWith('ed'))) return -1
    return 1
  }
  return UNDERGOES.has(verb.lemma) &&
    verb.lemma !== 'strike' &&
    verb.lemma !== 'attack' &&
    verb.lemma !== 'hit' &&
    verb.lemma !== 'host'
    ? -1
    : 1
}
