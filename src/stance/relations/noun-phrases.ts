import { HYPHEN, INSIDE, NOMINAL, POSSESSIVE_MARK } from './marks'
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
  missile artillery fighter militia militant rebel insurgent gunman gunmen policemen servicemen police president minister ministry premier chancellor leader
  leadership official diplomat ambassador envoy embassy spokesman spokeswoman spokesperson parliament lawmaker legislator senate
  congress cabinet court prosecutor general commander king queen monarch prince emir sultan chief secretary representative
  negotiator delegation delegate council commission intelligence agency department office member country nation republic kingdom
  side team group organization organisation organization alliance bloc union company firm ceo chairman head director boss party
  campaign candidate ship boat vessel submarine bomber plane gunner sailor marine commando paratrooper peacekeeper sniper
  legislature tribunal mayor governor senator president-elect junta coalition faction branch wing unit guard coastguard airstrike
  strike media tv television channel newspaper senior top foreign prime deputy`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What somebody says or writes speaks for who made it: `Lima's statement condemned`. */
const UTTERANCES = new Set('statement tweet speech letter communique communiqué post message remark comment'.split(' '))

export function isUtterance(unit: Unit): boolean {
  return unit.actors === null && UTTERANCES.has(unit.lemma)
}

/** Those who stand against the state that they are named by. */
const REBELS = new Set(
  'rebel insurgent militant opposition separatist dissident guerrilla protester exile defector gunman gunmen mutineer militia'.split(
    ' ',
  ),
)

export function isRebel(unit: Unit): boolean {
  return unit.actors === null && REBELS.has(unit.lemma)
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

const NO_OWNERS: readonly number[] = []

/** Noun phrases of a sentence, in order, found by tags alone. */
export function findNounPhrases(units: readonly Unit[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let i = 0
  while (i < units.length) {
    if ((units[i].marks & INSIDE) === 0) {
      i++
      continue
    }
    const first = i
    let head = -1
    // The last owner of any kind, and all that are mentions.
    let owner = -1
    let owners: number[] | null = null
    do {
      const unit = units[i]
      let owning = -1
      if ((unit.marks & POSSESSIVE_MARK) !== 0) {
        owning = head
        head = -1
      } else if (unit.lemma === '-backed') {
        head = -1
      } else if (unit.possessive) {
        owning = i
      } else if ((unit.marks & NOMINAL) !== 0) {
        if (head >= 0 && units[head].actors !== null && qualifies(units, head, i)) owning = head
        head = i
      } else if (unit.actors !== null) {
        owning = i
      }
      if (owning >= 0) {
        owner = owning
        if (units[owning].actors !== null) {
          if (owners === null) owners = [owning]
          else owners.push(owning)
        }
      }
      i++
    } while (i < units.length && continues(units, i))
    if (head >= 0) phrases.push({ first, end: i, head, owners: owners ?? NO_OWNERS })
    else if (owner >= 0) phrases.push({ first, end: i, head: owner, owners: NO_OWNERS })
  }
  return phrases
}

/** Whether a unit goes on with the phrase that the one before it is in. */
function continues(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  const { marks } = unit
  if ((marks & POSSESSIVE_MARK) !== 0) return true
  if ((marks & INSIDE) === 0) return (marks & HYPHEN) !== 0 && i + 1 < units.length && (units[i + 1].marks & INSIDE) !== 0
  const before = units[i - 1]
  if ((before.marks & (POSSESSIVE_MARK | HYPHEN)) !== 0 || before.possessive) return unit.pos !== 'DET'
  // A determiner, a pronoun, or a word after a pronoun begins a phrase of its own.
  return unit.pos !== 'DET' && unit.pos !== 'PRON' && before.pos !== 'PRON' && unit.lower !== 'persona'
}

/** `Russian Putin` is no phrase, but `Russian president`: a name before a common noun qualifies it; before a name, only a people's does. */
function qualifies(units: readonly Unit[], owner: number, noun: number): boolean {
  return units[noun].actors === null || units[owner].type === 'NORP'
}
