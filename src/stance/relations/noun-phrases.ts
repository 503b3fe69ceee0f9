import type { Unit } from './unit'

/** A noun phrase: units `[first, end)`; prepositional phrases after it are not part of it. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  /** Unit of the head: the last noun or name. */
  readonly head: number
  /** Units of mentions before the head that own or qualify it (`Armenia's`, `Russian`, `CSTO`, `its`). */
  readonly owners: readonly number[]
}

/**
 * Bodies and people that act for who owns them: `Russian forces`, `Kenya's government`, `Peru's foreign minister`.
 * General knowledge of how news names the organs of states, alliances and groups.
 */
const ORGANS = new Set(
  `government administration state authority regime army military force troop soldier navy air jet warplane warship aircraft drone
  missile artillery fighter militia militant rebel insurgent gunman police president minister ministry premier chancellor leader
  leadership official diplomat ambassador envoy embassy spokesman spokeswoman spokesperson parliament lawmaker legislator senate
  congress cabinet court prosecutor general commander king queen monarch prince emir sultan chief secretary representative
  negotiator delegation delegate council commission intelligence agency department office member country nation republic kingdom
  side team group organization organisation organization alliance bloc union company firm ceo chairman head director boss party
  campaign candidate mayor governor senator president-elect junta coalition faction branch wing unit guard coastguard airstrike
  strike media tv television channel newspaper senior top foreign prime deputy`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What somebody says or writes speaks for who made it: `Lima's statement condemned`. */
const UTTERANCES = new Set('statement tweet speech letter communique communiqué post message remark comment'.split(' '))

export function isUtterance(unit: Unit): boolean {
  return unit.actors === null && UTTERANCES.has(unit.lemma)
}

export function isOrgan(unit: Unit): boolean {
  return unit.actors === null && ORGANS.has(unit.lemma)
}

/** Private people: what befalls or praises them is not their state's. By their endings, since English makes them freely. */
const PERSON =
  /(?:[^w]er|or|ist|ian|ant|man|woman|ee|poet|academic|citizen|national|resident|people|person|child|victim|family|student)$/
const NO_PERSON = new Set(
  `power order border tower water weather number matter letter paper offer river center corner sector factor error terror harbor
  labor behavior honor favor charter quarter chapter disaster center frontier fighter carrier bunker shelter tanker airliner
  helicopter container harbour labour behaviour plant restaurant warrant grant rebellion door floor war corridor motor reactor
  mayor interior referee committee employee`.split(/\s+/),
)

/** Whether a noun names a private person. */
export function isPerson(unit: Unit): boolean {
  return unit.actors === null && !ORGANS.has(unit.lemma) && !NO_PERSON.has(unit.lemma) && PERSON.test(unit.lemma)
}

const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'])

/** Noun phrases of a sentence, in order, found by tags alone. */
export function findNounPhrases(units: readonly Unit[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let i = 0
  while (i < units.length) {
    if (!INSIDE.has(units[i].pos)) {
      i++
      continue
    }
    const first = i
    let head = -1
    const owners: number[] = []
    while (i < units.length && continues(units, first, i)) {
      const unit = units[i]
      if (isPossessiveMark(unit)) {
        if (head >= 0) owners.push(head)
        head = -1
      } else if (unit.lemma === '-backed') {
        head = -1
      } else if (unit.possessive) {
        owners.push(i)
      } else if (unit.pos === 'NOUN' || unit.pos === 'PROPN' || unit.pos === 'PRON') {
        if (head >= 0 && units[head].actors !== null && qualifies(units, head, i)) owners.push(head)
        head = i
      } else if (unit.actors !== null) {
        owners.push(i)
      }
      i++
    }
    if (head >= 0)
      phrases.push({
        first,
        end: i,
        head,
        owners: owners.length === 0 ? owners : owners.filter((owner) => units[owner].actors !== null),
      })
    else if (owners.length > 0) phrases.push({ first, end: i, head: owners[owners.length - 1], owners: [] })
    if (i === first) i++
  }
  return phrases
}

/** Whether unit `i` goes on with the phrase begun at `first`. */
function continues(units: readonly Unit[], first: number, i: number): boolean {
  const unit = units[i]
  if (i === first) return true
  if (isPossessiveMark(unit)) return true
  if (!INSIDE.has(unit.pos)) return isHyphen(unit) && i + 1 < units.length && INSIDE.has(units[i + 1].pos)
  const before = units[i - 1]
  if (isPossessiveMark(before) || before.possessive || isHyphen(before)) return unit.pos !== 'DET'
  // A determiner, a pronoun, or a word after a pronoun begins a phrase of its own.
  if (unit.pos === 'DET' || unit.pos === 'PRON' || before.pos === 'PRON' || unit.lower === 'persona') return false
  return true
}

/** `Russian Putin` is no phrase, but `Russian president`: a name before a common noun qualifies it; before a name, only a people's does. */
function qualifies(units: readonly Unit[], owner: number, noun: number): boolean {
  return units[noun].actors === null || units[owner].type === 'NORP'
}

function isPossessiveMark(unit: Unit): boolean {
  return unit.lower === "'s" || unit.lower === '’s' || ((unit.lower === "'" || unit.lower === '’') && unit.pos === 'PART')
}

function isHyphen(unit: Unit): boolean {
  return unit.lower === '-' || unit.lower === '–'
}
