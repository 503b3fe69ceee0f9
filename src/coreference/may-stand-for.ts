import type { Entity } from './entities'
import { BOYS, GIRLS, YOUNG } from './lexicon/nominal-heads'
import type { Markable } from './markables'
import type { Reader } from './reader'
import type { Words } from './words'

export function mayStandFor(
  { words, nameOf, doc, attributions }: Reader,
  markable: Markable,
  entity: Entity,
  unmet = false,
): boolean {
  const last = entity.last
  if (last === null && !unmet) return false
  const { pronoun, kinds } = markable
  const distance = last === null ? 0 : words.sentence[markable.token] - last.sentence
  const { kind } = entity
  if (kind === 'other') return false
  // `between the country and Russia`: two.
  const joined = words.lower[markable.end] === 'and' || words.lower[markable.end] === 'or' ? nameOf[markable.end + 1] : -1
  if (joined >= 0 && doc.mentions[joined].actor === entity.id) return false
  const own = pronoun?.role === 'possessive' || words.lower[markable.token] === 'her'
  if (!own && last !== null && last.end === markable.token - 1 && words.lower[last.end] === 'and') return false
  if (pronoun !== null) {
    if (distance > 5) return false
    // Who speaks says `I`.
    const speech = words.speech[markable.token]
    if (speech >= 0 && kind === 'person' && attributions[speech].kind === 'direct' && attributions[speech].holder === entity.id)
      return false
    // The object of a clause is not its subject: that would be a reflexive.
    if (last?.subject && distance === 0 && pronoun.role === 'object' && isBesideVerb(words, last.end, markable.token))
      return false
    const subject = entity.lastSubject
    if (
      subject >= 0 &&
      words.sentence[subject] === words.sentence[markable.token] &&
      pronoun.role !== 'possessive' &&
      isObjectOfParticiple(words, subject + 1, markable.token)
    )
      return false
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
  if (kind !== 'person' && entity.heads?.has(markable.head)) return true
  if (kind === 'person') return kinds.has('person') && isCalled(entity, markable.head)
  if (kind === 'state') return kinds.has('state') || (kinds.has('place') && !entity.id.startsWith('state:'))
  if (kind === 'igo') return kinds.has('igo') || kinds.has('org')
  if (kind === 'group') return kinds.has('group')
  if (kind === 'place') return kinds.has('place') && !entity.landform
  if (kind === 'people') return false
  if (kind === 'media') return OF_MEDIA.has(markable.head)
  return kinds.has('org') || kinds.has('group') || kinds.has('igo')
}

/** What a medium is called: no party, court or coalition. */
const OF_MEDIA: ReadonlySet<string> = new Set(
  `newspaper paper agency channel network broadcaster magazine website site outlet tabloid broadsheet periodical publisher station company
  firm corporation conglomerate service group organization organisation`.split(/\s+/),
)

/** Nothing but the verb, with its helpers and adverbs, stands between. */
function isBesideVerb({ tag, length }: Words, from: number, to: number): boolean {
  if (to - from > 4) return false
  let verbs = 0
  for (let at = from; at < to && at < length; at++) {
    if (tag[at] === 'VERB') verbs++
    else if (tag[at] !== 'AUX' && tag[at] !== 'ADV' && tag[at] !== 'PART') return false
  }
  return verbs === 1
}

/** Words before a participle whose subject is that of the whole clause: `left after criticizing it`. */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(['after', 'before', 'while', 'by', 'without', 'when', 'since', 'despite'])

/** `Kenya left it after criticizing it`: the subject criticizes, so the second `it` is somebody else, unless a new clause began. */
function isObjectOfParticiple({ tag, lower, sentence, sentenceFirst }: Words, from: number, to: number): boolean {
  if (tag[to - 1] !== 'VERB' || !lower[to - 1].endsWith('ing') || to - from > 30) return false
  let at = to - 2
  while (at > from && tag[at] === 'ADV') at--
  // `Kenya blamed Chad, accusing it`: only of the main subject, before which no verb stands.
  let main = true
  for (let i = sentenceFirst[sentence[to]]; i < from && main; i++) main = tag[i] !== 'VERB'
  if (!BEFORE_PARTICIPLE.has(lower[at]) && !((lower[at] === ',' || lower[at] === 'and') && main)) return false
  for (let i = from; i < at; i++) {
    const next = tag[i + 1]
    if ((tag[i] === 'NOUN' || tag[i] === 'PROPN' || tag[i] === 'PRON') && (next === 'AUX' || next === 'VERB')) return false
  }
  return true
}

let young: ReadonlySet<string> | null = null
let sexes: ReadonlyMap<string, 'm' | 'f'> | null = null

/** Whether a person was called so before, or, of the young, by another such word. */
function isCalled({ titles, gender }: Entity, head: string): boolean {
  young ??= new Set(YOUNG.split(' '))
  sexes ??= new Map([
    ...BOYS.split(' ').map((word) => [word, 'm'] as const),
    ...GIRLS.split(' ').map((word) => [word, 'f'] as const),
  ])
  const sex = sexes.get(head)
  if (sex !== undefined && gender !== null && gender !== sex) return false
  if (head === 'man' || head === 'woman' || titles?.has(head)) return true
  if (titles === null || !young.has(head)) return false
  for (const title of titles) if (young.has(title)) return true
  return false
}
