import type { Mention } from '../doc/types'
import type { CueForm } from './lexicon/cue-forms'
import { cueFormAt } from './marks'
import type { TokenRange } from './scene'
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NAME_HASH, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, VERB, type Words } from './words'

/** Nouns and quantifiers that are subjects in the plural: what follows may be a bare verb that the tagger takes for a noun. */
const PLURAL_SUBJECTS = /^(?:many|some|most|few|others|both|several|people|police|i|you|we|they|who)$/

/**
 * Mends what a fast tagger often gets wrong where reported speech is concerned: capitalised words and names as verbs,
 * `for` as a conjunction, bare verbs after plural subjects as nouns (`Polls show that`, `Many fear Trump will`).
 */
export function mendTags(words: Words, sentences: readonly TokenRange[], mentions: readonly Mention[] = []): void {
  markNames(words, mentions)
  for (const { first, end } of sentences) {
    // Asked for when a capital makes it matter: 1 if it is one, 0 if not.
    let headline = -1
    for (let at = first; at < end; at++) {
      const tag = words.tag[at]
      if (((MENDED >> tag) & 1) === 0) continue
      if (tag === SCONJ) {
        if (words.lower[at] === 'for') words.tag[at] = ADP
      } else if (at > first) {
        if (tag === VERB && followsTo(words, at)) {
          words.tag[at] = NOUN
          continue
        }
        const mayMove = tag !== NOUN && isCapital(words, at) && words.tag[at - 1] !== PUNCT
        if (mayMove) {
          if (headline < 0) headline = isHeadline(words, first, end) ? 1 : 0
          if (headline === 0) {
            words.tag[at] = PROPN
            continue
          }
        }
        if (tag === ADJ && isChief(words, at, end)) {
          words.tag[at] = NOUN
          continue
        }
        if ((tag === NOUN || tag === ADJ) && at + 1 < end && isVerbAfterAll(words, at)) words.tag[at] = VERB
      }
    }
  }
}

/** Which tags are mended at all: a bit for the code of each. */
const MENDED = (1 << SCONJ) | (1 << VERB) | (1 << ADJ) | (1 << ADV) | (1 << NOUN)

function markNames(words: Words, mentions: readonly Mention[]): void {
  let at = 0
  for (const { start, end, form, type } of mentions) {
    if (form !== 'name') continue
    while (at < words.length && words.start[at] < start) at++
    for (let i = at; i < words.length && words.start[i] < end; i++) {
      const tag = words.tag[i]
      if (tag === PUNCT || tag === ADP || tag === CCONJ || tag === PART) continue
      words.hash[i] = NAME_HASH
      if (type !== 'NORP') words.tag[i] = PROPN
    }
  }
}

function isVerbAfterAll(words: Words, at: number): boolean {
  const form = cueFormAt(words, at)
  if (form === undefined || form.gerund) return false
  if (endsAsClause(words, at, form)) return true
  // `and alleged that money was spent`
  if (!form.base && form.participle && words.lower[at + 1] === 'that') return words.tag[at - 1] === CCONJ
  return form.base ? isBareVerb(words, at) : words.lower[at].endsWith('s') && isThirdPerson(words, at, form)
}

/** `Nato's chief, Mark Rutte,`, `the police chief said`: who leads, and no adjective. */
function isChief({ lower, tag }: Words, at: number, end: number): boolean {
  if (lower[at] !== 'chief' && lower[at] !== 'head') return false
  const next = at + 1 < end ? tag[at + 1] : PUNCT
  return next === VERB || next === AUX || next === PUNCT || next === ADP || next === PROPN
}

/** `according to sources`, `to people familiar with it`: no infinitives. */
function followsTo({ lower }: Words, at: number): boolean {
  return lower[at - 1] === 'to' && (lower[at] === 'people' || lower[at - 2] === 'according')
}

/** `As Viguerie notes,`, `as critics argue.`, `As Bozell, an activist, points out,`. */
function endsAsClause(words: Words, at: number, { verb, base }: CueForm): boolean {
  const { tag, lower } = words
  const after = verb.phrasal?.has(lower[at + 1]) === true ? at + 2 : at + 1
  if (!/^[,.:;–—)]$/.test(lower[after] ?? '.')) return false
  const before = tag[at - 1]
  if (before !== PROPN && before !== NOUN && before !== PRON && lower[at - 1] !== ',') return false
  // `as diplomats in Nairobi point out`: a bare verb asks for a plural.
  let agrees = !base || isPlural(words, at - 1)
  for (let as = at - 2; as >= 0 && at - as < LONGEST_AS; as--) {
    if (tag[as] === VERB || tag[as] === AUX || lower[as] === '.') return false
    if (lower[as] === 'as') return agrees && (as === 0 || tag[as - 1] === PUNCT || tag[as - 1] === CCONJ)
    agrees ||= isPlural(words, as)
  }
  return false
}

/** How far before its verb such an `as` may stand. */
const LONGEST_AS = 20

/** `Viguerie notes that`, `"...," Bozell points out.`: after one name, before a clause or at the end of a quotation's sentence. */
function isThirdPerson(words: Words, at: number, { verb }: CueForm): boolean {
  const before = words.tag[at - 1]
  if (before !== PROPN && before !== NOUN && !/^(?:he|she|it|who|which)$/.test(words.lower[at - 1])) return false
  if (words.lower[at] === 'states' && isObject(words, at - 1)) return false
  const after = verb.phrasal?.has(words.lower[at + 1]) === true && at + 2 < words.length ? at + 2 : at + 1
  const next = words.tag[after]
  const word = words.lower[after]
  if (word === 'that' || word === 'he' || word === 'she' || word === 'they' || word === 'it') return true
  if (before === NOUN) return false
  if (word === 'to' || next === DET || (next === PRON && word !== 'her') || OPENING.test(word)) return true
  if (next !== PUNCT) return false
  for (let i = at - 2; i >= 0 && at - i < 6; i--) {
    if (words.tag[i] === PUNCT) return /["”’'»]/.test(words.lower[i])
    if (words.tag[i] !== PROPN) return false
  }
  return false
}

function isBareVerb(words: Words, at: number): boolean {
  if (!isPlural(words, at - 1)) return false
  const next = words.tag[at + 1]
  const word = words.lower[at + 1]
  // `The ship sank, court records show.`
  if (word === '.') return endsAside(words, at)
  return word === 'that' || word === 'to' || next === PRON || next === DET || next === PROPN || OPENING.test(word)
}

function isPlural({ tag, lower }: Words, at: number): boolean {
  const word = lower[at]
  return tag[at] === NUM || PLURAL_SUBJECTS.test(word) || (tag[at] === NOUN && word.endsWith('s') && word.length > 3)
}

/** `of all NATO states a response`: a preposition before the name. */
function isObject({ tag }: Words, name: number): boolean {
  let at = name
  while (at > 0 && (tag[at] === PROPN || tag[at] === DET || tag[at] === ADJ)) at--
  return tag[at] === ADP
}

const OPENING = /^["“]$/

/** Whether before a word only a few nouns and their adjectives stand after a comma. */
function endsAside({ tag, lower }: Words, at: number): boolean {
  let first = at - 1
  while (first > 0 && at - first < 5 && (tag[first] === NOUN || tag[first] === ADJ || tag[first] === PROPN)) first--
  return lower[first] === ',' && first < at - 1
}

function isCapital(words: Words, at: number): boolean {
  const code = words.text.charCodeAt(words.start[at])
  return code >= 65 && code <= 90
}

/** Most words are capitalised: capitals tell nothing. */
function isHeadline(words: Words, first: number, end: number): boolean {
  let capital = 0
  let small = 0
  for (let at = first; at < end && at - first < 60; at++) {
    if (words.tag[at] === PUNCT) continue
    if (isCapital(words, at)) capital++
    else if (words.end[at] - words.start[at] > 3) small++
  }
  return capital > small
}
