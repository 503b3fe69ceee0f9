import { log2 } from '../internal/math'
import { fittingNear, type Near } from './candidate-features'
import type { Entity } from './entities'
import { NONE_FEATURES } from './features'
import type { Markable } from './markables'
import { isSubjectPronoun, type Reader } from './reader'
import type { Words } from './words'

/** Nouns for people whom a text need not name: `a client`, `the witness`. */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `man woman boy girl person father mother son daughter brother sister wife husband official spokesman spokeswoman student player teacher doctor driver
  officer soldier victim suspect child friend author candidate leader minister president client witness attorney lawyer defendant nominee reporter
  blogger bomber gunman shooter attacker killer senator congressman lawmaker governor mayor judge parent citizen worker employee voter patient
  prisoner detainee immigrant migrant refugee neighbor neighbour resident founder manager boss expert scientist professor detective priest
  pastor bishop nurse actor singer writer editor founder successor predecessor aide adviser secretary director chief commander general activist
  protester journalist farmer owner pilot captain king prince queen princess baby infant teenager fighter militant terrorist survivor caller`.split(
    /\s+/,
  ),
)

let room: Float64Array | null = null

/**
 * The values of `NONE_FEATURES`, in that order: what speaks for an expression that stands for nobody named. The array is filled
 * anew for every expression.
 */
export function noneFeatures(
  { words, nameOf }: Reader,
  markable: Markable,
  possible: readonly Entity[],
  nearby: Near,
): Float64Array {
  room ??= new Float64Array(NONE_FEATURES.length)
  const out = room
  let place = 0
  const at = markable.token
  const { pronoun } = markable
  out[place++] = Number(1)
  out[place++] = Number(pronoun?.kind === 'it' && seemsImpersonal(words, at))
  out[place++] = Number(pronoun !== null && !isSubjectPronoun(words, pronoun, at))
  out[place++] = Number(pronoun?.role === 'possessive')
  let nearest = -1
  let near = false
  for (const { last } of possible) {
    if (last === null) continue
    if (last.token > nearest) nearest = last.token
    if (words.sentence[at] - last.sentence <= 1) near = true
  }
  let noun = false
  let plural = false
  let person = false
  for (let i = at - 1; i > nearest && at - i < 60; i--) {
    if (words.tag[i] !== 'NOUN' || nameOf[i] >= 0) continue
    noun = true
    if (words.lower[i].endsWith('s')) plural = true
    if (PERSON_NOUNS.has(words.lower[i])) person = true
  }
  out[place++] = Number(noun)
  out[place++] = Number(plural)
  out[place++] = Number(person)
  out[place++] = Number(!near)
  out[place++] = Number(words.speech[at] >= 0)
  out[place++] = Number(markable.demonstrative)
  const next = words.lower[markable.end] ?? ''
  out[place++] = Number(
    pronoun === null &&
      (next === 'of' || next === 'that' || next === 'which' || next === 'who' || next === 'in' || next === 'for') &&
      words.lower[markable.end + 1] !== 'question',
  )
  out[place++] = Number(pronoun === null && markable.end - markable.token > 2)
  out[place++] = Number(pronoun === null && fittingNear(words, markable, possible) === 1)
  const first = words.sentenceFirst[words.sentence[at]]
  const opens = at === first || (at === first + 1 && words.tag[first] === 'PUNCT')
  out[place++] = Number(opens)
  out[place++] = Number(opens && words.paragraphFirst[words.sentence[at]] >= at - 1)
  out[place++] = log2(1 + possible.length) / 4
  out[place++] = Math.min(nearby.here, 4) / 4
  out[place++] = Math.min(nearby.before, 4) / 4
  out[place++] = Number(SAYING.has(next))
  out[place++] = Number(BEING.has(next))
  out[place++] = Number(saidBefore(words, at, first))
  return out
}

/** After these `it` is mostly somebody: it acts. */
const SAYING: ReadonlySet<string> = new Set(
  `said says say told tells wrote writes announced claims claimed denied denies wants wanted hopes hoped plans planned believes believed thinks thought warned warns demanded demands refused refuses has had have did does`.split(
    /\s+/,
  ),
)
/** After these it is often nothing. */
const BEING: ReadonlySet<string> = new Set("is was are were be been 's 're would will could can may might".split(' '))

function saidBefore({ lower }: Words, at: number, first: number): boolean {
  for (let i = at - 1; i >= first; i--) if (lower[i] === lower[at]) return true
  return false
}

/** `it is clear that`, `it seems`, `it took`: nothing stands behind it. */
function seemsImpersonal(words: Words, at: number): boolean {
  const next = words.lower[at + 1] ?? ''
  if (
    /^(?:seems?|seemed|appears?|appeared|turns?|turned|takes?|took|remains?|remained|rains?|rained|snowed|follows|matters|'s)$/.test(
      next,
    )
  )
    return true
  if (words.tag[at + 1] !== 'AUX') return false
  let judged = at + 2
  while (words.tag[judged] === 'ADV' || words.tag[judged] === 'AUX' || words.tag[judged] === 'PART') judged++
  if (words.tag[judged] !== 'ADJ' && words.tag[judged] !== 'VERB' && words.lower[judged] !== 'time') return false
  for (let i = judged + 1; i < words.length && i < judged + 5; i++) {
    if (/^(?:that|to|whether|how|why|when|who|if|what)$/.test(words.lower[i])) return true
    if (words.tag[i] === 'PUNCT') return false
  }
  return false
}

const JUDGED =
  /^(?:possible|impossible|hard|difficult|easy|important|necessary|vital|essential|better|best|unclear|clear|time|wrong|right|good|bad|too|common|uncommon|rare|usual|unusual|normal|natural|likely|unlikely|legal|illegal|reasonable|enough|safe|unsafe|fair|unfair|premature|customary|typical|useful|useless)$/

/** `It is clear that`, `it is hard to`, `it will rain`: surely nothing stands behind it. */
export function isImpersonal(words: Words, at: number): boolean {
  let judged = at + 1
  // `made it clear that`, `found it hard to`
  if (
    MAKING.test(words.lower[at - 1] ?? '') &&
    (words.tag[judged] === 'ADJ' || JUDGED.test(words.lower[judged] ?? '')) &&
    /^(?:that|to|for|how|whether|when|if)$/.test(words.lower[judged + 1] ?? '')
  )
    return true
  while (judged < words.length && (words.tag[judged] === 'ADV' || words.tag[judged] === 'AUX' || words.tag[judged] === 'PART'))
    judged++
  if (judged === at + 1) return /^(?:rains?|rained|snows?|snowed)$/.test(words.lower[judged] ?? '')
  if (/^(?:rain|snow|raining|snowing)$/.test(words.lower[judged] ?? '')) return true
  const after = words.lower[judged + 1] ?? ''
  if (words.tag[judged] === 'ADJ' && /^(?:that|whether|how|why|when|who|if|what|where)$/.test(after)) return true
  if (JUDGED.test(words.lower[judged] ?? '') && /^(?:to|for)$/.test(after)) return true
  return words.tag[judged] === 'DET' && isAbstract(words, judged + 1)
}

/** Verbs whose `it` stands for a clause to come. */
const MAKING =
  /^(?:ma[dk]e|makes|making|finds?|found|finding|thinks?|thought|considers?|considered|deems?|deemed|believes?|believed|feels?|felt)$/

/** `It is also a reminder that`, `it was a mistake to`: what was said or done, nobody. */
function isAbstract(words: Words, from: number): boolean {
  let noun = from
  while (words.tag[noun] === 'ADJ' || words.tag[noun] === 'ADV') noun++
  return ABSTRACT.has(words.lower[noun] ?? '')
}

const ABSTRACT: ReadonlySet<string> = new Set(
  `reminder sign shame pity mistake question matter fact truth lesson irony paradox secret wonder coincidence surprise miracle tragedy
  pleasure honour honor joke myth lie start step moment pattern story argument thought idea feeling outcome result consequence
  indication warning signal blow setback victory defeat relief disaster scandal rumour rumor guess dilemma challenge opportunity
  chance gamble bargain bluff cliché cliche experience habit tradition decision`.split(/\s+/),
)
