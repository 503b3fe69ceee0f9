import type { Attribution } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Entity } from './entities'
import { talker } from './interview'
import type { Markable } from './markables'
import { clauseBetween, entityOf, isSubject, push, type Reader } from './reader'
import type { Words } from './words'

/**
 * Where grammar or reported speech decide: a reflexive stands for the subject of its sentence, a pronoun that opens what
 * somebody says for the speaker (`Iran said it would`), and a possessor that speaks after what is said for its subject
 * (`Modi thanked Macron, his office said`), one in a relative clause for whom that describes (`Vietnam, which has its own
 * dispute`). The index of the actor, or -1.
 */
export function boundSubject(reader: Reader, markable: Markable, possible: readonly Entity[]): number {
  const { words } = reader
  const { token, pronoun } = markable
  if (pronoun === null) return -1
  const sentence = words.sentence[token]
  if (pronoun.role === 'reflexive') {
    const subject = possible.findIndex(({ lastSubject }) => lastSubject >= 0 && words.sentence[lastSubject] === sentence)
    return subject >= 0 ? subject : possible.findIndex(({ last }) => last?.sentence === sentence)
  }
  const speaker = speakerOfClause(reader, token, pronoun.kind === 'it')
  if (speaker !== null) return possible.findIndex(({ id }) => id === speaker)
  const described = pronoun.role === 'possessive' ? describedByClause(reader, token) : null
  if (described !== null) return possible.findIndex(({ id }) => id === described)
  if (pronoun.role === 'possessive' && speaksAfterwards(reader, token)) {
    let first = -1
    possible.forEach(({ kind, lastSubject }, at) => {
      if (kind !== 'person' || lastSubject < 0 || words.sentence[lastSubject] !== sentence) return
      if (first < 0 || lastSubject < possible[first].lastSubject) first = at
    })
    return first
  }
  return -1
}

/** The actor whose name a relative pronoun follows, a few words before a possessive and with only its verb between. */
function describedByClause({ words, doc, nameOf }: Reader, token: number): string | null {
  const first = words.sentenceFirst[words.sentence[token]]
  for (let at = token - 1; at > first && token - at < 5; at--) {
    if (words.lower[at] === 'which' || words.lower[at] === 'who') {
      const name = words.lower[at - 1] === ',' ? at - 2 : at - 1
      return name >= first && nameOf[name] >= 0 ? doc.mentions[nameOf[name]].actor : null
    }
    const tag = words.tag[at]
    if (tag !== 'VERB' && tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART' && tag !== 'ADP') return null
  }
  return null
}

/** The holder of indirect speech whose first word is this one. */
function speakerOfClause(reader: Reader, token: number, single: boolean): string | null {
  const { words, attributions, doc } = reader
  const speech = words.speech[token]
  const attribution = speech < 0 ? null : attributions[speech]
  if (attribution === null || attribution.kind === 'direct' || attribution.content[0].start !== words.start[token]) return null
  const { source } = attribution
  if (source === null || source.start > words.start[token]) return null
  // `CSTO members said it`: many are no `it`.
  if (single && /\b[a-z]+s$/.test(doc.text.slice(source.start, source.end))) return null
  return describedAt(reader, source.end) ?? attribution.holder ?? holderFound(reader, attribution)
}

/** `The report on Chad said it was late`: what an unnamed speaker says of itself is about nobody named. */
export function isUnnamedSpeaker({ words, attributions, doc, found }: Reader, { token, pronoun }: Markable): boolean {
  if (pronoun === null || pronoun.role === 'reflexive') return false
  const speech = words.speech[token]
  const attribution = speech < 0 ? null : attributions[speech]
  if (attribution === null || attribution.kind !== 'indirect' || attribution.holder !== null) return false
  const { source, content } = attribution
  if (source === null || content[0].start !== words.start[token] || source.start > words.start[token]) return false
  const at = firstFrom(found, source.start)
  if (at < found.length && found[at].end <= source.end) return false
  const text = doc.text.slice(source.start, source.end)
  if (pronoun.kind === 'it') return THING.test(text)
  return (pronoun.kind === 'he' || pronoun.kind === 'she') && /^an? /i.test(text)
}

/** What speaks and is no body. */
const THING =
  /^(?:the|an?) (?:[a-z]+ )?(?:report|study|survey|poll|statement|letter|indictment|complaint|lawsuit|article|paper|book|film|document|memo|email|message|post|bill|ruling|order)\b/i

/** `Chad and Mali said they would meet`: all who speak, for the `they` that opens what they say; none where one speaks. */
export function speakersTogether(reader: Reader, { token, pronoun }: Markable): readonly Entity[] {
  const { words, attributions, doc } = reader
  const speech = pronoun?.kind !== 'they' ? -1 : words.speech[token]
  const attribution = speech < 0 ? null : attributions[speech]
  if (attribution === null || attribution.kind === 'direct' || attribution.content[0].start !== words.start[token]) return NOBODY
  const { source } = attribution
  if (source === null || source.start > words.start[token] || !doc.text.slice(source.start, source.end).includes(' and '))
    return NOBODY
  const speakers: Entity[] = []
  const { mentions } = doc
  let end = source.start
  for (let at = firstFrom(mentions, source.start); at < mentions.length && mentions[at].end <= source.end; at++) {
    // Nothing but titles, commas and the conjunction between them: `Chad's ministers and Mali` do not speak so.
    if (
      mentions[at].form !== 'name' ||
      !/^(?:,? ?and |, |)(?:the |[A-Z][a-z]+\.? )?$/.test(doc.text.slice(end, mentions[at].start))
    )
      return NOBODY
    const entity = entityOf(reader, mentions[at].actor)
    if (entity !== null) speakers.push(entity)
    end = mentions[at].end
  }
  return speakers.length > 1 && end === source.end ? speakers : NOBODY
}

const NOBODY: readonly Entity[] = []

/** The actor of the nominal that ends a source: in `Peru's navy said it`, the navy. */
function describedAt({ found }: Reader, end: number): string | null {
  for (let at = found.length - 1; at >= 0 && found[at].end >= end; at--)
    if (found[at].end === end && found[at].form === 'nominal') return found[at].actor
  return null
}

/** Whether a word opens the source of an attribution that follows its content. */
function speaksAfterwards({ words, sources, attributions }: Reader, token: number): boolean {
  const speech = sources.get(words.start[token])
  return speech !== undefined && attributions[speech].content[0].start < words.start[token]
}

/** `While its army advances, Russia ...`: a possessive in a clause before the main one stands for the subject to come. */
export function subjectAhead(reader: Reader, { token, pronoun }: Markable): Entity | null {
  const { words, doc, nameOf } = reader
  const first = words.sentenceFirst[words.sentence[token]]
  // "Although he lost, Silva smiled"
  const opens = pronoun?.role === 'subject' && token === first + 1 && CONCEDES.test(words.lower[first])
  if (pronoun?.role !== 'possessive' && !opens) return null
  const participle = words.tag[first] === 'VERB' && words.lower[first].endsWith('ing')
  if ((!participle && !OPENS_CLAUSE.test(words.lower[first])) || token - first > 8) return null
  for (let at = first; at < token; at++) if (nameOf[at] >= 0 || words.lower[at] === ',') return null
  let comma = token + 1
  let verb = false
  while (comma < words.length && words.sentence[comma] === words.sentence[token] && words.lower[comma] !== ',') {
    if (words.tag[comma] === 'VERB' || words.tag[comma] === 'AUX') verb = true
    if (verb && nameOf[comma] >= 0 && isSubject(words, comma, comma + 1)) return null
    comma++
  }
  for (let at = comma + 1; at < words.length && at < comma + 6 && words.sentence[at] === words.sentence[token]; at++) {
    if (nameOf[at] < 0) continue
    const mention = doc.mentions[nameOf[at]]
    let end = at
    while (end < words.length && words.start[end] < mention.end) end++
    if (!isSubject(words, at, end)) return null
    return entityOf(reader, mention.actor)
  }
  return null
}

/** A subject after these is mostly the one to come. */
const CONCEDES = /^(?:while|although|though|before|once|until)$/

const OPENS_CLAUSE =
  /^(?:while|although|though|despite|after|before|as|since|with|in|because|if|when|during|unlike|like|given|for|by|to|based|at|on|from|under|throughout|until|once)$/

/** `his country`, `her homeland`: the state that the person acts for. */
export function ownedState({ words, found, entities }: Reader, { token, kinds, determiner }: Markable): Entity | null {
  if (!kinds?.has('state') || !/^(?:his|her|their)$/.test(determiner)) return null
  const owner = found.at(-1)
  if (owner === undefined || owner.end < words.start[Math.max(0, token - 4)]) return null
  const of = entities.get(owner.actor)?.of
  return of == null ? null : (entities.get(of) ?? null)
}

/** `our nation`, `this country`, when no state is near: the one that the text is about, if one clearly is. */
export function homeState({ entities }: Reader, { kinds, determiner, head }: Markable): Entity | null {
  if (!kinds?.has('state') || !/^(?:our|this)$/.test(determiner) || !/^(?:country|nation|republic)$/.test(head)) return null
  let most: Entity | null = null
  let second = 0
  for (const entity of entities.values()) {
    if (entity.kind !== 'state') continue
    if (most === null || entity.count > most.count) {
      second = most?.count ?? 0
      most = entity
    } else second = Math.max(second, entity.count)
  }
  if (most === null || most.count < 2 * second) return null
  return most.count >= 2 || determiner === 'our' ? most : null
}

/** `Modi and Trudeau ... they`: two people, or two states as one subject, named side by side in this sentence or the last. */
export function referToPair(reader: Reader, markable: Markable, start: number, end: number): void {
  const pair = pairOf(reader, markable, 'person') ?? pairOf(reader, markable, 'state')
  if (pair !== null) for (const entity of pair) push(reader, markable, entity, start, end)
}

function pairOf({ words, recent }: Reader, markable: Markable, kind: 'person' | 'state'): readonly [Entity, Entity] | null {
  const found: Entity[] = []
  for (let at = recent.length - 1; at >= 0 && found.length < 3; at--) {
    const { last } = recent[at]
    if (last === null || words.sentence[markable.token] - last.sentence > 1) break
    if (recent[at].kind === kind) found.push(recent[at])
  }
  if (found.length < 2) return null
  const [second, first] = found
  const third = found[2]?.last
  if (third != null && third.sentence === first.last?.sentence) return null
  if (first.last === null || second.last === null || first.last.sentence !== second.last.sentence) return null
  if (first.last.token !== second.last.token) {
    const joined =
      kind === 'person'
        ? areJoined(words, first.last.end, second.last.token)
        : words.lower[first.last.end] === 'and' && second.last.token === first.last.end + 1 && second.last.subject
    if (!joined) return null
  }
  return [first, second]
}

/** Verbs of which both subject and object do what they say: `Macron met Meloni`. */
const MEETING = /^(?:met|meets|meet|married|hosted|hosts|hugged|greeted)$/

/** `and`, `with` or a verb of meeting stands between two names, and no more than one verb. */
function areJoined(words: Words, from: number, to: number): boolean {
  let joined = false
  for (let at = from; at < to; at++)
    if (words.lower[at] === 'and' || words.lower[at] === 'with' || MEETING.test(words.lower[at])) joined = true
  return joined && !clauseBetween(words, from, to) && to - from < 14
}

/** Who says `I` and `we`: the holder of the direct speech around; for `we` the state or body that the holder acts for. */
export function speakerFor(reader: Reader, markable: Markable): Entity | null {
  if (markable.pronoun?.kind === 'you') return talker(reader, markable.token, true)
  const speech = reader.words.speech[markable.token]
  const attribution = speech < 0 ? null : reader.attributions[speech]
  if (attribution === null || attribution.kind === 'indirect')
    return markable.pronoun?.kind === 'i' ? talker(reader, markable.token) : null
  const holder = attribution.holder ?? holderFound(reader, attribution)
  if (holder === null) return null
  const entity = entityOf(reader, holder)
  if (entity === null) return null
  if (markable.pronoun?.kind === 'i') return entity.kind === 'person' ? entity : null
  if (entity.kind !== 'person') return entity.kind === 'place' || entity.kind === 'other' ? null : entity
  return entity.of === null ? null : entityOf(reader, entity.of)
}

/** Who said what was reported before this attribution, or null. */
export function speakerBefore(reader: Reader, speech: number): string | null {
  const before = speech > 0 ? reader.attributions[speech - 1] : undefined
  return before === undefined ? null : (before.holder ?? holderFound(reader, before))
}

function holderFound({ found }: Reader, { source }: Attribution): string | null {
  if (source === null) return null
  const at = firstFrom(found, source.start)
  return at < found.length && found[at].end <= source.end ? found[at].actor : null
}
