import type { Unit } from './scan'
import { Tag } from './tag-units'

/** A noun phrase without what follows its head: units `[first, last]`, the head last. */
export interface Chunk {
  readonly first: number
  readonly last: number
}

/** A verb with those who stand to it in a role; -1 where there is none. Numbers index the chunks. */
export interface Clause {
  readonly verb: number
  /** Whether the verb is negated. */
  readonly negated: boolean
  readonly passive: boolean
  /** Who does it: the subject, or of a passive the phrase after "by". */
  agent: number
  /** Who it is done to: the object, or of a passive the subject. */
  patient: number
  /** Phrases after a preposition that follow the verb or its object: unit of the preposition, chunk. */
  readonly others: readonly (readonly [number, number])[]
}

export interface Roles {
  readonly chunks: readonly Chunk[]
  /** Chunk of each unit, or -1. */
  readonly chunkOf: readonly number[]
  readonly clauses: readonly Clause[]
}

const BE = new Set("be is are was were been being 's 're 'm am get gets got getting".split(' '))

/**
 * Who does what to whom, by word order: a shallow parse over coarse tags. Subjects are looked for to the left, over
 * prepositional phrases, appositions and relative clauses; objects to the right.
 */
export function findRoles(units: readonly Unit[], tags: readonly number[]): Roles {
  const { chunks, chunkOf } = findChunks(tags)
  const clauses: Clause[] = []
  for (let i = 0; i < units.length; i++) {
    if (tags[i] !== Tag.Verb || chunkOf[i] >= 0) continue
    clauses.push(readClause(units, tags, chunks, chunkOf, clauses, i))
  }
  shareObjects(tags, clauses)
  return { chunks, chunkOf, clauses }
}

/** "praised and thanked X": the first of two joined verbs has the object of the second. */
function shareObjects(tags: readonly number[], clauses: Clause[]): void {
  for (let i = clauses.length - 2; i >= 0; i--) {
    const { verb, passive, patient, others } = clauses[i]
    const next = clauses[i + 1]
    if (
      passive ||
      next.passive ||
      patient >= 0 ||
      others.length > 0 ||
      tags[verb + 1] !== Tag.Conjunction ||
      next.verb > verb + 3
    )
      continue
    clauses[i] = { ...clauses[i], patient: next.patient, others: next.others }
  }
}

function findChunks(tags: readonly number[]): { chunks: Chunk[]; chunkOf: number[] } {
  const chunks: Chunk[] = []
  const chunkOf = new Array<number>(tags.length).fill(-1)
  for (let i = 0; i < tags.length; ) {
    if (!IN_CHUNK[tags[i]]) {
      i++
      continue
    }
    let end = i
    let head = -1
    while (end < tags.length && IN_CHUNK[tags[end]]) {
      const tag = tags[end]
      if (tag === Tag.Pronoun && end > i) break
      if (tag === Tag.Determiner && head >= 0) break
      if (tag === Tag.Noun || tag === Tag.Name || tag === Tag.Pronoun || tag === Tag.Number) head = end
      end++
      if (tag === Tag.Pronoun) break
    }
    if (head >= 0) {
      for (let j = i; j <= head; j++) chunkOf[j] = chunks.length
      chunks.push({ first: i, last: head })
      i = head + 1
    } else i = Math.max(end, i + 1)
  }
  return { chunks, chunkOf }
}

const IN_CHUNK: readonly boolean[] = Object.values(Tag).map((tag) => tag >= Tag.Noun && tag <= Tag.Possessive)

function readClause(
  units: readonly Unit[],
  tags: readonly number[],
  chunks: readonly Chunk[],
  chunkOf: readonly number[],
  earlier: readonly Clause[],
  verb: number,
): Clause {
  let start = verb
  let negated = false
  let be = false
  let auxiliary = false
  let infinitive = false
  while (start > 0) {
    const tag = tags[start - 1]
    if (tag === Tag.Not) negated = true
    else if (tag === Tag.Auxiliary) {
      if (start === verb || !auxiliary) be = BE.has(units[start - 1].word)
      auxiliary = true
    } else if (tag === Tag.To) infinitive = true
    else if (tag !== Tag.Adverb) break
    start--
  }
  const word = units[verb].word
  const gerund = word.endsWith('ing') && !be
  const participle = /(?:ed|en|wn|ung|ost|ilt|elt|ught|it|hot|ain|ade)$/.test(word)
  const after = objects(units, tags, chunkOf, verb)
  const by = after.others.find(([preposition]) => units[preposition].word === 'by')
  const passive = participle && ((be && !gerund) || (by !== undefined && after.object < 0 && !auxiliary))
  const subject = findSubject(units, tags, chunks, chunkOf, earlier, start, infinitive, gerund, participle && passive && !be)
  return passive
    ? { verb, negated, passive, agent: by === undefined ? -1 : by[1], patient: subject, others: after.others }
    : { verb, negated, passive, agent: subject, patient: after.object, others: after.others }
}

function objects(
  units: readonly Unit[],
  tags: readonly number[],
  chunkOf: readonly number[],
  verb: number,
): { object: number; others: [number, number][] } {
  let i = verb + 1
  let object = -1
  const others: [number, number][] = []
  while (i < tags.length && tags[i] === Tag.Adverb) i++
  if (i < tags.length && chunkOf[i] >= 0) {
    object = chunkOf[i]
    while (i < tags.length && chunkOf[i] === object) i++
  }
  while (i < tags.length && others.length < 4) {
    const preposition = tags[i] === Tag.Preposition || (tags[i] === Tag.To && chunkOf[i + 1] >= 0)
    if (tags[i] === Tag.Adverb) {
      i++
      continue
    }
    if (!preposition || i + 1 >= tags.length || chunkOf[i + 1] < 0) break
    const chunk = chunkOf[i + 1]
    if (units[i].word !== 'of' || others.length === 0) others.push([i, chunk])
    i++
    while (i < tags.length && chunkOf[i] === chunk) i++
  }
  return { object, others }
}

function findSubject(
  units: readonly Unit[],
  tags: readonly number[],
  chunks: readonly Chunk[],
  chunkOf: readonly number[],
  earlier: readonly Clause[],
  start: number,
  infinitive: boolean,
  gerund: boolean,
  reduced: boolean,
): number {
  const previous = earlier[earlier.length - 1]
  let k = start - 1
  if (k < 0) return -1
  if (infinitive || (gerund && tags[k] === Tag.Preposition)) {
    if (previous === undefined || start - previous.verb > 12) return -1
    return previous.patient >= 0 && !previous.passive ? previous.patient : previous.passive ? previous.patient : previous.agent
  }
  if (gerund && (units[k].word === ',' || units[k].word === '-' || tags[k] === Tag.Conjunction || tags[k] === Tag.Subordinator)) {
    return previous === undefined ? -1 : subjectOf(previous)
  }
  for (let steps = 0; k >= 0 && steps < 12; steps++) {
    const word = units[k].word
    if (chunkOf[k] >= 0) {
      const chunk = chunkOf[k]
      const before = chunks[chunk].first - 1
      if (
        before >= 1 &&
        tags[before] === Tag.Preposition &&
        !reduced &&
        (chunkOf[before - 1] >= 0 || tags[before - 1] === Tag.Verb)
      ) {
        if (tags[before - 1] === Tag.Verb) return chunk
        k = before - 1
        continue
      }
      return chunk
    }
    if (word === ',') {
      const other = commaBefore(units, k - 1)
      if (other > 0) k = other - 1
      else if (gerund || previous === undefined || start - previous.verb > 15) k--
      else return subjectOf(previous)
      continue
    }
    if (tags[k] === Tag.Relative) {
      k--
      if (k >= 0 && units[k].word === ',') k--
      continue
    }
    if (tags[k] === Tag.Conjunction) return previous === undefined ? -1 : subjectOf(previous)
    if (tags[k] === Tag.Adverb || word === '"' || word === '-') {
      k--
      continue
    }
    return -1
  }
  return -1
}

function subjectOf(clause: Clause): number {
  return clause.passive ? clause.patient : clause.agent
}

/** The comma that opens what the comma after `from` closes, if it is near. */
function commaBefore(units: readonly Unit[], from: number): number {
  for (let i = from; i >= Math.max(0, from - 18); i--) if (units[i].word === ',') return i
  return -1
}
