import { log2 } from '../internal/math'
import type { Entity } from './entities'
import { CANDIDATE_FEATURES } from './features'
import type { Markable } from './markables'
import { clauseBetween, isSubject, type Reader } from './reader'

/** The values of `CANDIDATE_FEATURES` for an actor that an expression may stand for. */
export function candidateFeatures(reader: Reader, markable: Markable, entity: Entity, rank: number, most: number): Float64Array {
  const { words, attributions } = reader
  const out = new Float64Array(CANDIDATE_FEATURES.length)
  let place = 0
  // The names are there for the reader: values go in the order of CANDIDATE_FEATURES.
  const set = (_name: (typeof CANDIDATE_FEATURES)[number], value: number | boolean): void => {
    out[place++] = Number(value)
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
  set('distance', log2(1 + at - last.token) / 4)
  set('most recent', rank === 0)
  set('second most recent', rank === 1)
  set('last was subject', last.subject)
  set('last was subject, same sentence', last.subject && distance === 0)
  set('last was subject, one back', last.subject && distance === 1)
  set('last was a pronoun', last.form === 'pronoun')
  set('last was a modifier', last.modifier)
  set('last was possessive', last.possessive)
  set('log of mentions', log2(1 + entity.count) / 2)
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
