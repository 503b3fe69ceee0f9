import { genderOfTitle } from '../actors/gender'
import type { Actor, AttributedDoc, Mention } from '../doc/types'
import { bySpan } from '../internal/spans'
import {
  boundSubject,
  homeState,
  isUnnamedSpeaker,
  ownedState,
  referToPair,
  speakerFor,
  speakersTogether,
  subjectAhead,
} from './bound'
import { candidateFeatures, countNear } from './candidate-features'
import { addHead, addTitle, type Entity, headOfName } from './entities'
import type { WeightClass } from './features'
import { makeReader, placeNames, REACH } from './make-reader'
import { type Markable, markableAt, nominalFor } from './markables'
import { mayStandFor } from './may-stand-for'
import { isImpersonal, noneFeatures } from './none-features'
import { readHolders } from './office-holders'
import { meetOrgan } from './organs'
import type { Pronoun } from './pronouns'
import { type Choice, entityOf, isSubject, isVerbAfterAll, note, push, type Reader } from './reader'
import { isApposed, meetRole } from './roles'
import { ruledState } from './rulers'
import { factsOf, type WordFacts } from './word-facts'
import { readWords, type Words } from './words'

/**
 * Reads the text from left to right, entity by entity: names enter as they come, every pronoun or definite nominal is
 * put to `choose` with the actors that it may stand for. The idea is that of mention-ranking with entity features
 * (Denis and Baldridge 2008; Raghunathan et al. 2010).
 */
export function readReferences(
  doc: AttributedDoc,
  choose: (choice: Choice) => number,
  reach = REACH,
): { mentions: Mention[]; made: readonly Actor[]; acting: ReadonlyMap<string, string> } {
  const words = readWords(doc, doc.attributions)
  const reader = makeReader(doc, words)
  const starts = placeNames(reader)
  reader.holders = readHolders(reader)
  const firstPersons: Markable[] = []
  for (let at = 0; at < words.length; at++) {
    const index = starts[at]
    if (index >= 0) {
      for (let i = index; i < doc.mentions.length && doc.mentions[i].start < words.end[at]; i++) {
        const mention = doc.mentions[i]
        const entity = entityOf(reader, mention.actor)
        if (entity !== null) meetName(reader, entity, mention, at)
      }
      continue
    }
    if (reader.nameOf[at] >= 0) continue
    const facts = factsOf(words.lexemes[at])
    if ((facts.organ || facts.office || facts.ruler) && meetByRole(reader, at, facts)) continue
    const markable = markableAt(words, at, facts, reader.heads)
    if (markable === null) continue
    // Who says `I` may be named, or be a pronoun resolved, only after the quotation.
    if (isFirstPerson(markable.pronoun)) firstPersons.push(markable)
    else refer(reader, markable, choose, reach)
  }
  const spoken = firstPersons.flatMap((markable) => speak(reader, markable))
  return {
    mentions: [...doc.mentions, ...reader.found, ...spoken].sort(bySpan),
    made: reader.madeActors,
    acting: reader.holders.acting,
  }
}

function isFirstPerson(pronoun: Pronoun | null): boolean {
  return pronoun !== null && (pronoun.kind === 'i' || pronoun.kind === 'we' || pronoun.kind === 'you')
}

/** Marks an organ, an office or rulers named by what they are; true if it did. */
function meetByRole(reader: Reader, at: number, { organ, office, ruler }: WordFacts): boolean {
  const { words } = reader
  const tag = words.tag[at]
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return false
  if ((organ && meetOrgan(reader, at)) || (office && meetRole(reader, at))) return true
  const ruled = ruler ? ruledState(reader, at) : null
  if (ruled === null) return false
  push(reader, nominalFor(words, at), ruled, words.start[at], words.end[at])
  return true
}

function meetName(reader: Reader, entity: Entity, mention: Mention, at: number): void {
  const { words, recent, heads, doc } = reader
  let end = at
  while (end < words.length && words.start[end] < mention.end) end++
  const before = at > 0 ? words.lower[at - 1].replace('.', '') : ''
  if (entity.kind === 'person') {
    const gender = genderOfTitle(before)
    if (gender !== null) {
      entity.gender = gender
      entity.genderSure = true
    }
    for (let i = at - 1; i >= 0 && at - i < 4 && (words.tag[i] === 'NOUN' || words.tag[i] === 'PROPN'); i--)
      if (!isDeputy(words, i)) addTitle(entity, words.lower[i])
    // `their nine-month-old child, Gloria,`
    if (at > 1 && words.lower[at - 1] === ',')
      for (let i = at - 2; i >= 0 && at - i < 5 && (words.tag[i] === 'NOUN' || words.tag[i] === 'PROPN'); i--)
        if (reader.nameOf[i] < 0) addTitle(entity, words.lower[i])
    // `Imran Khan, the prime minister,`: an apposition tells the office as well.
    if (end + 1 < words.length && words.lower[end] === ',') {
      // `John Dean, former counsel to the president,` is no president.
      for (let i = end + 1; i < words.length && i < end + 9 && words.lower[i] !== ',' && words.tag[i] !== 'ADP'; i++) {
        if ((words.tag[i] === 'NOUN' || words.tag[i] === 'PROPN') && !isDeputy(words, i)) addTitle(entity, words.lower[i])
      }
    }
  }
  if (entity.kind !== 'person' && entity.kind !== 'people') {
    const head = headOfName(doc.text.slice(mention.start, mention.end))
    if (head !== null) {
      addHead(entity, head)
      heads.add(head)
    }
  }
  entity.named++
  const noun = words.tag[end] === 'NOUN' && !isVerbAfterAll(words, end)
  const modifier = mention.type === 'NORP' && (noun || words.tag[end] === 'ADJ' || words.tag[end] === 'PROPN')
  const next = end < words.length ? words.lower[end] : ''
  note(words, recent, entity, {
    token: at,
    end,
    subject: isSubject(words, at, end),
    form: 'name',
    modifier: modifier || (noun && mention.type !== 'PER'),
    possessive: next === "'s" || next === "'",
    plural: mention.type === 'NORP' && words.lower[end - 1].endsWith('s'),
  })
}

/** `Vice President` is no president. */
function isDeputy({ lower }: Words, at: number): boolean {
  return /^(?:vice|deputy|assistant)$/.test(lower[at - 1] ?? '')
}

function refer(reader: Reader, markable: Markable, choose: (choice: Choice) => number, reach: number): void {
  const { words, recent } = reader
  // GUIDELINES 5: a nominal is its head with the words after the last determiner or possessor.
  const start = words.start[markable.token]
  const end = words.end[markable.end - 1]
  const pronoun = markable.pronoun
  if (pronoun?.kind === 'it' && isImpersonal(words, markable.token)) return
  if (isEither(reader, markable)) return
  const glossed = pronoun === null ? null : glossOf(reader, markable)
  if (glossed !== null) {
    push(reader, markable, glossed, start, end)
    return
  }
  if (pronoun === null && isExplained(reader, markable.end)) return
  // `its foreign minister, Robert Dussey,` is no other minister.
  if (pronoun === null && markable.kinds?.has('person') && isApposed(reader, markable.token, markable.end)) return
  const speakers = speakersTogether(reader, markable)
  if (speakers.length > 0) {
    for (const speaker of speakers) push(reader, markable, speaker, start, end)
    return
  }
  const name = classOf(pronoun, markable)
  const owner = pronoun === null ? ownerOf(reader, markable) : null
  const possible: Entity[] = []
  for (let at = recent.length - 1; at >= 0 && possible.length < reach; at--) {
    const entity = recent[at]
    if (entity.id !== owner && mayStandFor(reader, markable, entity)) possible.push(entity)
  }
  const ahead = subjectAhead(reader, markable)
  if (ahead !== null && mayStandFor(reader, markable, ahead, true)) {
    push(reader, markable, ahead, start, end)
    return
  }
  const own = ownedState(reader, markable)
  if (own !== null) {
    push(reader, markable, own, start, end)
    return
  }
  if (possible.length === 0) {
    fallBack(reader, markable, start, end)
    return
  }
  if (isUnnamedSpeaker(reader, markable)) return
  const near = countNear(words, markable.token, possible)
  candidateFeatures(reader, markable, possible, near, reader.values)
  const bound = boundSubject(reader, markable, possible)
  const none = noneFeatures(reader, markable, possible, near)
  const picked = choose({ markable, start, end, class: name, candidates: possible, features: reader.values, none, bound })
  if (picked < 0) {
    fallBack(reader, markable, start, end)
    return
  }
  push(reader, markable, possible[picked], start, end)
}

/** `He (Trump) appointed her`: whom brackets say the pronoun stands for. */
function glossOf(reader: Reader, { token }: Markable): Entity | null {
  const { words, nameOf, doc } = reader
  if (words.lower[token + 1] !== '(' || !(nameOf[token + 2] >= 0)) return null
  const mention = doc.mentions[nameOf[token + 2]]
  let close = token + 2
  while (close < words.length && nameOf[close] === nameOf[token + 2]) close++
  return words.lower[close] === ')' ? entityOf(reader, mention.actor) : null
}

/** `he or she`, `his or her`: nobody in particular. */
function isEither({ words }: Reader, { token, pronoun }: Markable): boolean {
  if (pronoun === null) return false
  const { lower } = words
  return (
    (lower[token + 1] === 'or' && EITHER.has(lower[token + 2] ?? '')) ||
    (lower[token - 1] === 'or' && EITHER.has(lower[token - 2] ?? ''))
  )
}

const EITHER: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'])

/** Whose the thing is: `its committee` is not the body itself. */
function ownerOf({ found, words }: Reader, { token }: Markable): string | null {
  const last = found.at(-1)
  return last !== undefined && last.form === 'pronoun' && last.start === words.start[token - 1] ? last.actor : null
}

/** `the city of Cusco`, `the country in which they live`: told by what follows, not by what was named before. */
function isExplained({ words, nameOf }: Reader, end: number): boolean {
  const next = words.lower[end]
  // `the state of the art` is no state.
  if (next === 'where' || (next === 'of' && words.lower[end - 1] === 'state')) return true
  if (next === 'in') return words.lower[end + 1] === 'which'
  return next === 'of' && nameOf[words.lower[end + 1] === 'the' ? end + 2 : end + 1] >= 0
}

/** The mention that `I` or `we` makes of the speaker. */
function speak(reader: Reader, markable: Markable): Mention[] {
  const { words } = reader
  const speaker = speakerFor(reader, markable)
  if (speaker === null) return []
  const start = words.start[markable.token]
  return [{ start, end: words.end[markable.token], type: speaker.type, form: 'pronoun', actor: speaker.id, link: 'coreference' }]
}

function fallBack(reader: Reader, markable: Markable, start: number, end: number): void {
  if (markable.pronoun?.kind === 'they') referToPair(reader, markable, start, end)
  const home = homeState(reader, markable)
  if (home !== null) push(reader, markable, home, start, end)
}

function classOf(pronoun: Pronoun | null, { kinds }: Markable): WeightClass {
  if (pronoun === null) return kinds?.has('person') ? 'person' : 'thing'
  if (pronoun.kind === 'he' || pronoun.kind === 'she') return 'he'
  return pronoun.kind === 'it' ? 'it' : 'they'
}
