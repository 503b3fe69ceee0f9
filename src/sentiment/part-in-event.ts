import type { Outline } from './analyze-units'
import { hurts } from './is-victim'
import { OTHER, TARGET } from './scan'
import { Tag } from './tag-units'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Events named after those they happen to: "X's arrest", "the death of X". */
const SUFFERED = words(
  `arrest arrests detention imprisonment jailing captivity killing killings murder murders assassination death deaths execution
  executions abduction kidnapping disappearance injury injuries wounds suffering plight hardship funeral burial poisoning
  extradition deportation eviction expulsion displacement torture persecution beating shooting illness hospitalization`,
)
/** Wrongs named after those who do them, beside the nouns of the verb frames that hurt. */
const WRONGS = words(
  `attack attacks assaults incursion incursions raids offensives bombings bombardment provocations atrocities atrocity crime crimes
  abuses violation violations massacres repression coercion brutality bullying belligerence bluster aggressions threats rhetoric
  propaganda lies corruption misconduct wrongdoing crackdown`,
)
/** Of these, those that a word before them does rather than suffers or houses ("Russian aggression", but "the Kabul attack"). */
const DONE_BY_MODIFIER = words(
  `aggression provocation provocations meddling interference bluster belligerence coercion bullying blackmail repression brutality
  atrocities incursion incursions propaganda sabotage threats`,
)
const BY = words('by from')
const PLACING = words('in across inside within near throughout around outside')
/** After these "in" does not place: "confidence in X". */
const TRUSTING = words('trust faith confidence belief believe believes believed hope interest interested stake pride invested')

/** What a noun says of the one that is named with it: it does wrong, or bad things happen to it. */
export interface EventPart {
  readonly noun: number
  readonly done: boolean
}

/** The part of a unit in an event that a noun names; null if in none. */
export function partInEvent(outline: Outline, unit: number): EventPart | null {
  const { units, tags, roles } = outline
  const own = roles.chunkOf[unit]
  if (own < 0) return null
  const { first, last } = roles.chunks[own]
  const inside = unit < last
  const noun = inside ? last : first - 2
  if (noun < 0 || roles.chunkOf[noun] < 0 || tags[noun] !== Tag.Noun) return null
  const { word } = units[noun]
  if (inside) {
    if (units[unit + 1].word !== "'s" && tags[unit] !== Tag.Possessive)
      return unit === last - 1 && DONE_BY_MODIFIER.has(word) ? { noun, done: true } : null
    // "X's killing of Y" is done by X, "X's killing" to X.
    if (SUFFERED.has(word) && units[noun + 1]?.word !== 'of') return { noun, done: false }
    return isWrong(outline, noun) ? { noun, done: true } : null
  }
  const joint = units[first - 1].word
  if (joint === 'of') return SUFFERED.has(word) ? { noun, done: false } : null
  return BY.has(joint) && isWrong(outline, noun) ? { noun, done: true } : null
}

/** Whether a noun names an attack or another wrong. */
export function isWrong({ units }: Outline, noun: number): boolean {
  return hurts(units[noun].form.frame) || WRONGS.has(units[noun].word)
}

/** Whether a unit only says where, or whose somebody named is: "in X", "the X president Y". */
export function isBackground({ units, tags, roles }: Outline, unit: number): boolean {
  const own = roles.chunkOf[unit]
  if (own < 0) return false
  const { first, last } = roles.chunks[own]
  if (unit < last) return units[last].kind === OTHER || units[last].kind === TARGET
  return (
    first > 0 &&
    tags[first - 1] === Tag.Preposition &&
    PLACING.has(units[first - 1].word) &&
    !TRUSTING.has(units[first - 2]?.word)
  )
}
