import type { Outline } from './analyze-units'
import { hurts, isVictim } from './is-victim'
import { part } from './part'
import { isBackground, isWrong, partInEvent } from './part-in-event'
import { SPEECH } from './speaks'
import { Tag } from './tag-units'
import { VERB_FRAMES } from './verb-frames'

/** The parts an actor may play in a sentence, as far as the guidelines make a difference; in this order in the model. */
export const ROLES = [
  'none',
  // "Being the victim of bad events is neutral as such" (GUIDELINES 7).
  'victim',
  // Who says, accuses or praises tells of others, as "we" and "I" do: the tone of the words is theirs.
  'speaker',
  // What somebody must, should or may do is not done: no deed of theirs yet.
  'asked',
  // "Includes reported judgement" (GUIDELINES 7): who is accused or mocked is shown badly.
  'blamed',
  // Who measures are taken against is shown at fault, more weakly.
  'rebuffed',
  // Who is behind an attack, by the words of others or its own.
  'culprit',
  // Whose attacks, threats or crimes are spoken of.
  'wrongdoer',
  // Who is arrested, or whose death is spoken of, by a noun.
  'sufferer',
  // Who only tells where something is, or whose president somebody is.
  'background',
  'praised',
  // A question asserts nothing.
  'in a question',
  // Whose forces attack ("Russian forces shelled"): bad things are done by their owner.
  'attacker',
] as const

export type Role = (typeof ROLES)[number]

/** The part that an actor plays, and the unit that gives it; -1 if no one unit does. */
export interface Played {
  readonly role: Role
  readonly unit: number
}

/** "blames a Paris-based group": hyphens are not read, so the participle tells that the name is only part of a word. */
const COMPOUNDED = new Set([
  'based',
  'backed',
  'led',
  'held',
  'controlled',
  'occupied',
  'born',
  'funded',
  'sponsored',
  'owned',
  'aligned',
])

/** From this much of a phrase on: its head or one joined to it, but no owner and no modifier ("accused a Paris-based group"). */
const HEAD = 0.8

const namesOf = (...names: readonly string[]): ReadonlySet<number> =>
  new Set(names.map((name) => VERB_FRAMES.findIndex((frame) => frame.name === name)))
const BLAME = namesOf('accuse', 'mock')
const PRAISE = namesOf('praise')
const ATTACK = namesOf('attack')
const PUNISH = namesOf('punish')
/** Who arrests these is shown badly. */
const UNARMED = new Set(
  `journalists journalist reporters reporter activists activist protesters demonstrators dissidents dissident critics critic opponents opponent
  bloggers blogger lawyers students worshippers monks priests nuns civilians villagers children women refugees`.split(/\s+/),
)
/** Frames that say nothing of who does it. */
const TELLS = namesOf('accuse', 'mock', 'dislike', 'praise', 'support', 'pressure')

/** Which part the mentions of an actor play in a sentence, whatever the words are. */
export function roleOf(outline: Outline, mentions: readonly number[]): Played {
  const parts: Parts = { telling: -1, asked: false, doing: false }
  const { units } = outline
  if (units[units.length - 1].word === '?') return { role: 'in a question', unit: -1 }
  for (const unit of mentions) {
    const shown = shownBy(outline, unit, parts)
    if (shown !== null) return shown
  }
  const [first] = mentions
  const event = partInEvent(outline, first)
  if (event?.done === true) return { role: 'wrongdoer', unit: event.noun }
  if (event !== null) return { role: 'sufferer', unit: -1 }
  if (isVictim(outline, first)) return { role: 'victim', unit: -1 }
  if (FIRST_PERSON.has(units[first].word)) return { role: 'speaker', unit: -1 }
  if (parts.doing) return NOTHING
  if (parts.telling >= 0) return { role: 'speaker', unit: parts.telling }
  if (parts.asked) return { role: 'asked', unit: -1 }
  return mentions.every((unit) => isBackground(outline, unit) || COMPOUNDED.has(units[unit + 1]?.word)) ? BEHIND : NOTHING
}

const NOTHING: Played = { role: 'none', unit: -1 }
const BEHIND: Played = { role: 'background', unit: -1 }

/** What an actor is the subject of in a sentence. */
interface Parts {
  /** A verb of saying, accusing or praising; -1 if there is none. */
  telling: number
  /** A verb after "must" or "may". */
  asked: boolean
  /** Any other. */
  doing: boolean
}

/** A part that shows an actor badly or well, and the word that gives it; null if a unit plays none. Notes what else it is the subject of. */
function shownBy(outline: Outline, unit: number, parts: Parts): Played | null {
  const { units, roles } = outline
  for (const { verb, negated, agent, patient } of roles.clauses) {
    if (!negated && part(outline, patient, unit) >= HEAD && !COMPOUNDED.has(units[unit + 1]?.word)) {
      if (isDone(outline, verb)) {
        if (BLAME.has(units[verb].form.frame)) return { role: 'blamed', unit: verb }
        if (PRAISE.has(units[verb].form.frame)) return { role: 'praised', unit: verb }
      }
      const after = roles.chunks[patient].last + 1
      if (outline.tags[after] === Tag.To && STOP.has(units[after + 1]?.word)) return { role: 'rebuffed', unit: after + 1 }
      if (isAsked(outline, verb)) parts.asked = true
    }
    const share = part(outline, agent, unit)
    const object = patient < 0 ? -1 : roles.chunks[patient].last
    const harms = ATTACK.has(units[verb].form.frame) || (PUNISH.has(units[verb].form.frame) && UNARMED.has(units[object]?.word))
    if (share > 0 && share < HEAD && !negated && harms && isDone(outline, verb) && !isAsked(outline, verb))
      return { role: 'attacker', unit: verb }
    if (share < HEAD) continue
    if (CLAIM.has(units[verb].word) && patient >= 0 && units[roles.chunks[patient].last].word === 'responsibility')
      return { role: 'culprit', unit: verb }
    if (object >= 0 && COMMIT.has(units[verb].word) && isWrong(outline, object)) return { role: 'wrongdoer', unit: object }
    if (TELLS.has(units[verb].form.frame) || SPEECH.has(units[verb].word) || VOICE.has(units[verb].word)) parts.telling = verb
    else if (object >= 0 && IMPOSE.has(units[verb].word) && MEASURES.has(units[object].word)) parts.telling = verb
    else if (isAsked(outline, verb)) parts.asked = true
    else parts.doing = true
  }
  const fault = faultOf(outline, unit)
  if (fault >= 0) return { role: 'culprit', unit: fault }
  if (sendsAttackers(outline, unit)) return { role: 'rebuffed', unit: -1 }
  const noun = nounBefore(outline, unit)
  if (noun < 0) return null
  if (BLAME.has(units[noun].form.frame) && CRITICISED.has(units[noun + 1].word)) return { role: 'blamed', unit: noun }
  return MEASURES.has(units[noun].word) && TAKEN.has(units[noun + 1].word) ? { role: 'rebuffed', unit: noun } : null
}

/** More verbs of telling: the other list also decides whether somebody speaks of somebody. */
const VOICE = new Set(
  `express expresses expressed expressing voice voices voiced voicing stress stresses stressed stressing underline underlines underlined
  underlining underscore underscores underscored underscoring emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised
  emphasising reiterate reiterates reiterated reiterating reaffirm reaffirms reaffirmed reaffirming`.split(/\s+/),
)
/** Measures are a deed told without judgement. */
const IMPOSE = new Set(
  'impose imposes imposed imposing slap slaps slapped slapping levy levies levied levying extend extends extended extending'.split(
    ' ',
  ),
)
/** With an attack or a crime as the object: who does it. */
const COMMIT = new Set(
  `commit commits committed committing perpetrate perpetrates perpetrated perpetrating launch launches launched launching wage wages waged
  waging unleash unleashes unleashed unleashing mount mounts mounted mounting intensify intensifies intensified`.split(/\s+/),
)
const CLAIM = new Set(['claim', 'claims', 'claimed', 'claiming'])

/** "X was behind the attack", "X was to blame": the word that says so; -1 if there is none. */
function faultOf({ units, tags, roles }: Outline, unit: number): number {
  const own = roles.chunkOf[unit]
  if (own < 0 || roles.chunks[own].last !== unit) return -1
  let i = unit + 1
  while (tags[i] === Tag.Auxiliary || tags[i] === Tag.Adverb) i++
  if (i === unit + 1 || i + 1 >= units.length) return -1
  const { word } = units[i]
  if (word === 'guilty') return i
  if (word === 'to') return units[i + 1].word === 'blame' ? i + 1 : -1
  if (word === 'responsible' && units[i + 1].word === 'for') i++
  else if (word !== 'behind') return -1
  const chunk = roles.chunkOf[i + 1] ?? -1
  if (chunk < 0) return -1
  const { last } = roles.chunks[chunk]
  return hurts(units[last].form.frame) ? last : -1
}

/** "gunmen loyal to X": who those who attack belong to. */
function sendsAttackers({ units, roles }: Outline, unit: number): boolean {
  const own = roles.chunkOf[unit]
  const first = own < 0 ? unit : roles.chunks[own].first
  if (first < 3 || !BELONGING.has(units[first - 2].word) || (units[first - 1].word !== 'to' && units[first - 1].word !== 'with'))
    return false
  for (let i = first - 3; i >= Math.max(0, first - 8); i--) if (ATTACKERS.has(units[i].word)) return true
  return false
}

const BELONGING = new Set(['loyal', 'linked', 'tied', 'affiliated', 'allied', 'aligned', 'belong', 'belonged', 'belonging'])
const ATTACKERS = new Set([
  'gunmen',
  'gunman',
  'attackers',
  'attacker',
  'assailants',
  'militants',
  'bombers',
  'bomber',
  'insurgents',
  'terrorists',
  'hackers',
])
/** What one is asked to stop is shown badly: "urged X to end the raids". */
const STOP = new Set(['stop', 'end', 'halt', 'cease', 'refrain'])

/** Whether a verb tells of what is done; "wants to blame", "refused to praise" do not. */
function isDone({ units, tags }: Outline, verb: number): boolean {
  return tags[verb - 1] !== Tag.To || CARRIED_OUT.has(units[verb - 2]?.word)
}

/** Verbs after which an infinitive is done all the same. */
const CARRIED_OUT = new Set(
  'appeared appears seemed seems continued continues continue began begins begun started starts went used came'.split(' '),
)

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our'])
const ASKING = new Set(['must', 'should', 'may', 'might', 'could'])

/** Whether a verb stands after one that asks for it or calls it possible. */
function isAsked({ units, tags }: Outline, verb: number): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    if (ASKING.has(units[i].word)) return true
    if (tags[i] !== Tag.Auxiliary && tags[i] !== Tag.Adverb && tags[i] !== Tag.Not) return false
  }
  return false
}

const CRITICISED = new Set(['of', 'against'])
const TAKEN = new Set(['on', 'against', 'with'])
const MEASURES = new Set(['sanctions', 'embargo', 'boycott', 'lawsuit', 'protest', 'complaint', 'objections', 'indictment'])

/** The noun that a preposition joins a unit's phrase to: "criticism of X", "accusations against X"; -1 if there is none. */
function nounBefore({ tags, roles }: Outline, unit: number): number {
  const own = roles.chunkOf[unit]
  if (own < 1 || roles.chunks[own].last !== unit) return -1
  const { first } = roles.chunks[own]
  const { last } = roles.chunks[own - 1]
  return last === first - 2 && tags[last] === Tag.Noun && tags[first - 1] === Tag.Preposition ? last : -1
}
