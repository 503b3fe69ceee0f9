import type { Actor, AttributedDoc, Attribution, Mention } from '../doc/types'
import { bySpan } from '../internal/spans'
import { type Entity, genderOfTitle, makeEntity } from './entities'
import { CANDIDATE_FEATURES, NONE_FEATURES, type WeightClass } from './features'
import { type Markable, markableAt } from './markables'
import { readWords, tokenFrom, type Words } from './words'

export interface Candidate {
  readonly entity: Entity
  readonly features: Float64Array
}

/** A referring expression with those that it may stand for. */
export interface Choice {
  readonly markable: Markable
  readonly start: number
  readonly end: number
  readonly class: WeightClass
  readonly candidates: readonly Candidate[]
  readonly none: Float64Array
}

interface Reader {
  readonly doc: AttributedDoc
  readonly words: Words
  readonly attributions: Attribution[]
  readonly entities: Map<string, Entity>
  /** Most recently mentioned last; each once. */
  readonly recent: Entity[]
  readonly found: Mention[]
  /** For each token the index of the name mention that covers it, or -1. */
  readonly nameOf: Int32Array
  readonly actors: ReadonlyMap<string, Actor>
  title: number
}

/** How many entities back a reference may reach: keeps the time linear in texts with thousands of names. */
const REACH = 14

/**
 * Reads the text from left to right, entity by entity: names enter as they come, every pronoun or definite nominal is
 * put to `choose` with the actors that it may stand for. The idea is that of mention-ranking with entity features
 * (Denis and Baldridge 2008; Raghunathan et al. 2010).
 */
export function readReferences(
  doc: AttributedDoc,
  choose: (choice: Choice) => number,
): { mentions: Mention[]; attributions: Attribution[] } {
  const words = readWords(doc, doc.attributions)
  const actors = new Map(doc.actors.map((actor) => [actor.id, actor]))
  const reader: Reader = {
    actors,
    doc,
    words,
    attributions: [...doc.attributions],
    entities: new Map(),
    recent: [],
    found: [],
    nameOf: new Int32Array(words.length).fill(-1),
    title: doc.regions?.find((region) => region.kind === 'title')?.end ?? 0,
  }
  const starts = new Map<number, number>()
  doc.mentions.forEach((mention, index) => {
    const first = tokenFrom(words.start, words.length, mention.start)
    for (let at = first; at < words.length && words.start[at] < mention.end; at++) reader.nameOf[at] = index
    if (!starts.has(first)) starts.set(first, index)
  })
  for (let at = 0; at < words.length; at++) {
    const index = starts.get(at)
    if (index !== undefined) {
      for (let i = index; i < doc.mentions.length && doc.mentions[i].start < words.end[at]; i++) {
        const mention = doc.mentions[i]
        let entity = reader.entities.get(mention.actor)
        if (entity === undefined) {
          entity = makeEntity(mention.actor, mention.type, actors.get(mention.actor))
          reader.entities.set(mention.actor, entity)
        }
        meetName(reader, entity, mention, at)
      }
      continue
    }
    if (reader.nameOf[at] >= 0) continue
    const markable = markableAt(words, at)
    if (markable !== null) refer(reader, markable, choose)
  }
  return { mentions: [...doc.mentions, ...reader.found].sort(bySpan), attributions: reader.attributions }
}

function meetName({ words, recent }: Reader, entity: Entity, mention: Mention, at: number): void {
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
      entity.titles.add(words.lower[i])
    // `Imran Khan, the prime minister,`: an apposition tells the office as well.
    if (end + 1 < words.length && words.lower[end] === ',') {
      for (let i = end + 1; i < words.length && i < end + 9 && words.lower[i] !== ','; i++) {
        if (words.tag[i] === 'NOUN' || words.tag[i] === 'PROPN') entity.titles.add(words.lower[i])
      }
    }
  }
  entity.named++
  const modifier =
    mention.type === 'NORP' && (words.tag[end] === 'NOUN' || words.tag[end] === 'ADJ' || words.tag[end] === 'PROPN')
  const next = end < words.length ? words.lower[end] : ''
  note(words, recent, entity, {
    token: at,
    end,
    subject: isSubject(words, at, end),
    form: 'name',
    modifier: modifier || (words.tag[end] === 'NOUN' && mention.type !== 'PER'),
    possessive: next === "'s" || next === "'",
    plural: mention.type === 'NORP' && words.lower[end - 1].endsWith('s'),
  })
}

function note(
  words: Words,
  recent: Entity[],
  entity: Entity,
  last: {
    token: number
    end: number
    subject: boolean
    form: Mention['form']
    modifier: boolean
    possessive: boolean
    plural: boolean
  },
): void {
  const place = recent.lastIndexOf(entity)
  if (place >= 0) recent.splice(place, 1)
  recent.push(entity)
  if (recent.length > 60) recent.shift()
  entity.count++
  entity.last = { ...last, sentence: words.sentence[last.token], quoted: words.speech[last.token] }
  if (last.subject) entity.lastSubject = last.token
}

/** A subject stands before its verb and under no preposition. */
function isSubject(words: Words, at: number, end: number): boolean {
  let after = end
  while (after < words.length && after - end < 3 && words.tag[after] === 'ADV') after++
  const tag = words.tag[after] ?? ''
  if (tag !== 'VERB' && tag !== 'AUX' && !(words.lower[end] === ',' && words.sentenceFirst[words.sentence[at]] === at))
    return false
  let before = at - 1
  const floor = words.sentenceFirst[words.sentence[at]]
  while (
    before >= floor &&
    at - before < 5 &&
    (words.tag[before] === 'PROPN' || words.tag[before] === 'ADJ' || words.tag[before] === 'NOUN' || words.tag[before] === 'DET')
  )
    before--
  return before < floor || words.tag[before] !== 'ADP'
}

function refer(reader: Reader, markable: Markable, choose: (choice: Choice) => number): void {
  const { words, recent } = reader
  // GUIDELINES 5: a nominal is its head with the words after the last determiner or possessor.
  const start = words.start[markable.token]
  const end = words.end[markable.end - 1]
  const pronoun = markable.pronoun
  if (pronoun !== null && (pronoun.kind === 'i' || pronoun.kind === 'we')) {
    const speaker = speakerFor(reader, markable)
    if (speaker !== null) push(reader, markable, speaker, start, end)
    return
  }
  const name: WeightClass =
    pronoun === null
      ? markable.kinds?.has('person')
        ? 'person'
        : 'thing'
      : pronoun.kind === 'he' || pronoun.kind === 'she'
        ? 'he'
        : pronoun.kind === 'it'
          ? 'it'
          : 'they'
  const possible: Entity[] = []
  for (let at = recent.length - 1; at >= 0 && possible.length < REACH; at--) {
    const entity = recent[at]
    if (mayStandFor(reader, markable, entity)) possible.push(entity)
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
    if (name === 'they') referToPair(reader, markable, start, end)
    return
  }
  const most = Math.max(...possible.map((entity) => entity.count))
  const candidates = possible.map((entity, rank) => ({
    entity,
    features: candidateFeatures(reader, markable, entity, rank, most),
  }))
  const bound = boundSubject(reader, markable, possible)
  const picked =
    bound >= 0 ? bound : choose({ markable, start, end, class: name, candidates, none: noneFeatures(reader, markable, possible) })
  if (picked < 0) {
    if (name === 'they') referToPair(reader, markable, start, end)
    return
  }
  push(reader, markable, candidates[picked].entity, start, end)
}

/** A reflexive stands for the subject of its sentence. */
function boundSubject({ words }: Reader, { token, pronoun }: Markable, possible: readonly Entity[]): number {
  if (pronoun?.role !== 'reflexive') return -1
  return possible.findIndex(
    ({ last, lastSubject }) => last !== null && lastSubject >= 0 && words.sentence[lastSubject] === words.sentence[token],
  )
}

/** `While its army advances, Russia ...`: a possessive in a clause before the main one stands for the subject to come. */
function subjectAhead({ words, doc, entities, nameOf, actors }: Reader, { token, pronoun }: Markable): Entity | null {
  if (pronoun?.role !== 'possessive') return null
  const first = words.sentenceFirst[words.sentence[token]]
  if (!OPENS_CLAUSE.test(words.lower[first]) || token - first > 8) return null
  for (let at = first; at < token; at++) if (nameOf[at] >= 0 || words.lower[at] === ',') return null
  let comma = token + 1
  while (comma < words.length && words.sentence[comma] === words.sentence[token] && words.lower[comma] !== ',') {
    if (nameOf[comma] >= 0 && words.tag[comma] === 'PROPN' && isSubject(words, comma, comma + 1)) return null
    comma++
  }
  for (let at = comma + 1; at < words.length && at < comma + 6 && words.sentence[at] === words.sentence[token]; at++) {
    if (nameOf[at] < 0) continue
    const mention = doc.mentions[nameOf[at]]
    let end = at
    while (end < words.length && words.start[end] < mention.end) end++
    if (!isSubject(words, at, end)) return null
    let entity = entities.get(mention.actor)
    if (entity === undefined) {
      entity = makeEntity(mention.actor, mention.type, actors.get(mention.actor))
      entities.set(mention.actor, entity)
    }
    return entity
  }
  return null
}

const OPENS_CLAUSE =
  /^(?:while|although|though|despite|after|before|as|since|with|in|because|if|when|during|unlike|like|given|for|by|to)$/

/** `his country`, `her homeland`: the state that the person acts for. */
function ownedState({ words, found, entities }: Reader, { token, kinds, determiner }: Markable): Entity | null {
  if (!kinds?.has('state') || !/^(?:his|her|their)$/.test(determiner)) return null
  const owner = found.at(-1)
  if (owner === undefined || owner.end < words.start[Math.max(0, token - 4)]) return null
  const of = entities.get(owner.actor)?.of
  return of == null ? null : (entities.get(of) ?? null)
}

/** `Modi and Trudeau ... they`: two people named side by side in this sentence or the last. */
function referToPair(reader: Reader, markable: Markable, start: number, end: number): void {
  const { words, recent } = reader
  const people: Entity[] = []
  for (let at = recent.length - 1; at >= 0 && people.length < 3; at--) {
    const { kind, last } = recent[at]
    if (last === null || words.sentence[markable.token] - last.sentence > 1) break
    if (kind === 'person') people.push(recent[at])
  }
  if (people.length < 2) return
  const [second, first] = people
  const third = people[2]?.last
  if (third != null && third.sentence === first.last?.sentence) return
  if (first.last === null || second.last === null || first.last.sentence !== second.last.sentence) return
  if (first.last.token !== second.last.token && !areJoined(words, first.last.end, second.last.token)) return
  push(reader, markable, first, start, end)
  push(reader, markable, second, start, end)
}

/** `and` or `with` stands between two names, and no more than one verb. */
function areJoined(words: Words, from: number, to: number): boolean {
  let joined = false
  for (let at = from; at < to; at++) if (words.lower[at] === 'and' || words.lower[at] === 'with') joined = true
  return joined && !clauseBetween(words, from, to) && to - from < 14
}

function push(reader: Reader, markable: Markable, entity: Entity, start: number, end: number): void {
  const { words, recent, found } = reader
  const { pronoun } = markable
  found.push({
    start,
    end,
    type: entity.type,
    form: pronoun === null ? 'nominal' : 'pronoun',
    actor: entity.id,
    link: 'coreference',
  })
  if (pronoun?.kind === 'he' || pronoun?.kind === 'she') {
    if (entity.gender === null || !entity.genderSure) {
      entity.gender = pronoun.kind === 'he' ? 'm' : 'f'
      entity.genderSure = true
    }
  }
  if (pronoun?.kind === 'i' || pronoun?.kind === 'we') return
  note(words, recent, entity, {
    token: markable.token,
    end: markable.end,
    subject:
      pronoun === null
        ? isSubject(words, markable.token, markable.end)
        : pronoun.role === 'subject' || (pronoun.role === 'any' && isSubject(words, markable.token, markable.end)),
    form: pronoun === null ? 'nominal' : 'pronoun',
    modifier: false,
    possessive: pronoun?.role === 'possessive',
    plural: false,
  })
}

/** Who says `I` and `we`: the holder of the direct speech around; for `we` the state or body that the holder acts for. */
function speakerFor(reader: Reader, markable: Markable): Entity | null {
  const speech = reader.words.speech[markable.token]
  if (speech < 0) return null
  const attribution = reader.attributions[speech]
  if (attribution.kind === 'indirect') return null
  const holder = attribution.holder ?? holderFound(reader, attribution)
  if (holder === null) return null
  const entity = reader.entities.get(holder)
  if (entity === undefined) return null
  if (markable.pronoun?.kind === 'i') return entity.kind === 'person' ? entity : null
  if (entity.kind !== 'person') return entity.kind === 'place' ? null : entity
  const principal = entity.of === null ? undefined : reader.entities.get(entity.of)
  return principal ?? null
}

function holderFound({ found }: Reader, { source }: Attribution): string | null {
  if (source === null) return null
  for (let at = found.length - 1; at >= 0 && found.length - at < 50; at--)
    if (found[at].start >= source.start && found[at].end <= source.end) return found[at].actor
  return null
}

function mayStandFor({ words }: Reader, markable: Markable, entity: Entity, unmet = false): boolean {
  const last = entity.last
  if (last === null && !unmet) return false
  const { pronoun, kinds } = markable
  const distance = last === null ? 0 : words.sentence[markable.token] - last.sentence
  const { kind } = entity
  if (kind === 'other') return false
  if (pronoun !== null) {
    if (distance > 5) return false
    switch (pronoun.kind) {
      case 'he':
        return kind === 'person' && !(entity.gender === 'f')
      case 'she':
        return kind === 'person' && !(entity.gender === 'm')
      case 'it':
        return kind !== 'person' && kind !== 'people'
      default:
        return kind !== 'person' && kind !== 'place'
    }
  }
  if (distance > 25 || kinds === null) return false
  if (kind === 'person')
    return (
      kinds.has('person') &&
      (markable.head === 'man'
        ? entity.gender !== 'f'
        : markable.head === 'woman'
          ? entity.gender !== 'm'
          : entity.titles.has(markable.head))
    )
  if (kind === 'state') return kinds.has('state') || (kinds.has('place') && !entity.id.startsWith('state:'))
  if (kind === 'igo') return kinds.has('igo') || kinds.has('org')
  if (kind === 'group') return kinds.has('group')
  if (kind === 'place') return kinds.has('place')
  if (kind === 'people') return false
  return kinds.has('org') || kinds.has('group') || kinds.has('igo')
}

const C: ReadonlyMap<string, number> = new Map(CANDIDATE_FEATURES.map((name, at) => [name, at]))
const N: ReadonlyMap<string, number> = new Map(NONE_FEATURES.map((name, at) => [name, at]))

function candidateFeatures(reader: Reader, markable: Markable, entity: Entity, rank: number, most: number): Float64Array {
  const { words, attributions } = reader
  const out = new Float64Array(CANDIDATE_FEATURES.length)
  const set = (name: (typeof CANDIDATE_FEATURES)[number], value: number | boolean): void => {
    out[C.get(name) as number] = Number(value)
  }
  const last = entity.last!
  const at = markable.token
  const { pronoun } = markable
  const distance = words.sentence[at] - last.sentence
  const possessive = pronoun?.role === 'possessive' || (words.lower[at] === 'her' && words.tag[at + 1] === 'NOUN')
  set('same sentence', distance === 0)
  set('one sentence back', distance === 1)
  set('two sentences back', distance === 2)
  set('three or more back', distance >= 3)
  set('distance', Math.log2(1 + at - last.token) / 4)
  set('most recent', rank === 0)
  set('second most recent', rank === 1)
  set('last was subject', last.subject)
  set('last was subject, same sentence', last.subject && distance === 0)
  set('last was subject, one back', last.subject && distance === 1)
  set('last was a pronoun', last.form === 'pronoun')
  set('last was a modifier', last.modifier)
  set('last was possessive', last.possessive)
  set('log of mentions', Math.log2(1 + entity.count) / 2)
  set('most mentioned', entity.count === most)
  const speech = words.speech[at]
  const attribution = speech >= 0 ? attributions[speech] : null
  const speaks =
    attribution !== null &&
    (attribution.holder === entity.id ||
      (attribution.source !== null &&
        words.start[last.token] >= attribution.source.start &&
        words.start[last.token] < attribution.source.end))
  set('speaker of the clause', speaks && attribution?.kind !== 'direct')
  set('speaker of the quotation', speaks && attribution?.kind === 'direct')
  set('person', entity.kind === 'person')
  set('state', entity.kind === 'state')
  set('group or body', entity.kind === 'igo' || entity.kind === 'group' || entity.kind === 'org' || entity.kind === 'media')
  set('place', entity.kind === 'place')
  set('people', entity.kind === 'people')
  set('gender agrees', entity.kind === 'person' && entity.gender !== null)
  set('gender unknown', entity.kind === 'person' && entity.gender === null)
  set('first of the sentence before', distance === 1 && words.sentenceFirst[last.sentence] === last.token)
  const role = pronoun === null ? isSubject(words, at, markable.end) : pronoun.role === 'subject' || isSubject(words, at, at + 1)
  set('same role', role === last.subject)
  set(
    'object beside its subject',
    distance === 0 &&
      last.subject &&
      !possessive &&
      !role &&
      pronoun?.role !== 'reflexive' &&
      !clauseBetween(words, last.end, at),
  )
  set('title agrees', pronoun === null && entity.kind === 'person' && entity.titles.has(markable.head))
  set('plural', last.plural)
  set('kind fits exactly', markable.kinds?.has(entity.kind as never) ?? false)
  set('named in the title', entity.named > 0 && reader.title > 0 && entity.last !== null && entity.count > 2)
  set('same sentence, possessive pronoun', distance === 0 && possessive)
  set('last quoted alike', last.quoted === words.speech[at])
  const subjectDistance = entity.lastSubject < 0 ? 9 : words.sentence[at] - words.sentence[entity.lastSubject]
  set('a subject in this sentence', subjectDistance === 0)
  set('a subject in the sentence before', subjectDistance === 1)
  set('a place that does not act', entity.id.startsWith('place:'))
  return out
}

/** Whether a second verb stands between: then subject and object may be of two clauses. */
function clauseBetween(words: Words, from: number, to: number): boolean {
  let verbs = 0
  for (let at = from; at < to && at - from < 40; at++) {
    if (words.tag[at] === 'VERB') verbs++
    if (verbs > 1) return true
  }
  return false
}

const PERSON_NOUNS =
  /^(?:man|woman|boy|girl|person|father|mother|son|daughter|brother|sister|wife|husband|official|spokesman|spokeswoman|student|player|teacher|doctor|driver|officer|soldier|victim|suspect|child|friend|author|candidate|leader|minister|president)$/

function noneFeatures({ words, nameOf }: Reader, markable: Markable, possible: readonly Entity[]): Float64Array {
  const out = new Float64Array(NONE_FEATURES.length)
  const set = (name: (typeof NONE_FEATURES)[number], value: number | boolean): void => {
    out[N.get(name) as number] = Number(value)
  }
  const at = markable.token
  const { pronoun } = markable
  set('bias', 1)
  set('impersonal it', pronoun?.kind === 'it' && isImpersonal(words, at))
  set('object', pronoun !== null && pronoun.role !== 'subject' && !isSubject(words, at, at + 1))
  set('possessive', pronoun?.role === 'possessive')
  const nearest = Math.max(...possible.map((entity) => entity.last?.token ?? -1))
  let noun = false
  let plural = false
  let person = false
  for (let i = at - 1; i > nearest && at - i < 60; i--) {
    if (words.tag[i] !== 'NOUN' || nameOf[i] >= 0) continue
    noun = true
    if (words.lower[i].endsWith('s')) plural = true
    if (PERSON_NOUNS.test(words.lower[i])) person = true
  }
  set('unnamed noun nearer', noun)
  set('unnamed plural nearer', plural)
  set('unnamed person nearer', person)
  set(
    'no candidate in this or the last sentence',
    !possible.some((entity) => words.sentence[at] - (entity.last?.sentence ?? 0) <= 1),
  )
  set('quoted', words.speech[at] >= 0)
  set('demonstrative', markable.demonstrative)
  const next = words.lower[markable.end] ?? ''
  set(
    'followed by a modifier',
    pronoun === null &&
      (next === 'of' || next === 'that' || next === 'which' || next === 'who' || next === 'in' || next === 'for'),
  )
  return out
}

/** `it is clear that`, `it seems`, `it took`: nothing stands behind it. */
function isImpersonal(words: Words, at: number): boolean {
  const next = words.lower[at + 1] ?? ''
  if (
    /^(?:seems?|seemed|appears?|appeared|turns?|turned|takes?|took|remains?|remained|rains?|rained|snowed|follows|matters|'s)$/.test(
      next,
    )
  )
    return true
  if (words.tag[at + 1] !== 'AUX') return false
  for (let i = at + 2; i < words.length && i < at + 9; i++) {
    const word = words.lower[i]
    if (
      word === 'that' ||
      word === 'to' ||
      word === 'whether' ||
      word === 'how' ||
      word === 'why' ||
      word === 'when' ||
      word === 'who' ||
      word === 'if'
    )
      return true
    if (words.tag[i] === 'PUNCT') return false
  }
  return false
}
