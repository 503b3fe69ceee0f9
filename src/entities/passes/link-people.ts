import { genderOfName, genderOfTitle, isGivenName } from '../../actors/gender'
import type { KnownActor } from '../../actors/known-actor'
import { fold } from '../../actors/name-key'
import { namesBySound, peopleByWord, personSpelt } from '../../actors/people'
import { type PersonName, personName, samePerson } from '../../actors/same-name'
import { sameWord, soundCode, soundsOf } from '../../actors/spelling'
import { firstFrom } from '../../internal/spans'
import { knownInDoc, type LinkState, linkTo, newInDoc } from '../link-state'
import type { LinkedActor } from '../name-mention'

/** A person of the document under one full name. */
interface Person {
  readonly actor: LinkedActor
  readonly name: PersonName
  readonly index: number
}

/** Links people: full names to themselves through spelling, then last names to full names. */
export function linkPeople(state: LinkState): void {
  const people = new People()
  state.names.forEach((name, index) => {
    const link = state.links[index]
    // Whom only a surname brought here (the best known Clinton) does not rival a Clinton whom the text names in full.
    const guessed = link !== null && link.reason === 'alias' && !name.core.includes(' ')
    if (link !== null && link.actor.type === 'PER' && !guessed) {
      people.add({ actor: link.actor, name: personName(link.actor.name), index })
      if (name.core !== link.actor.name) people.add({ actor: link.actor, name: personName(name.core), index })
    }
  })
  linkFullNames(state, people)
  linkLastNames(state, people)
}

/** Nobody is named by more words in the news; what has more is a list, and is compared with no one. */
const MOST_WORDS = 12

/** Full names. What the finder of names takes for something else is a person only if the text or the gazetteer knows one spelt so. */
function linkFullNames(state: LinkState, people: People): void {
  state.names.forEach((name, index) => {
    if (state.links[index] !== null || name.type === 'NORP') return
    const full = personName(name.core)
    if (full.words.length < 2 || (name.type !== 'PER' && (full.words.length > 3 || name.probability > 0.85))) return
    if (full.words.length > MOST_WORDS) {
      if (name.type === 'PER') linkTo(state, index, newInDoc(state, name.core, 'PER'), 'new')
      return
    }
    const fits = (other: PersonName) => name.type === 'PER' || other.words.length === full.words.length
    const same = people.samePerson(full, fits)
    const known = same === null ? personSpelt(full, name.type !== 'PER') : null
    if (same !== null) linkTo(state, index, same.actor, sameWords(same.name, full) ? 'exact' : 'spelling')
    else if (known !== null) linkTo(state, index, knownInDoc(state, known), 'spelling')
    else if (name.type === 'PER') linkTo(state, index, newInDoc(state, name.core, 'PER'), 'new')
    else return
    people.add({ actor: state.links[index]!.actor, name: full, index })
  })
}

/** Names of one word: last names of the text's people, known leaders with a title, else somebody new. */
function linkLastNames(state: LinkState, people: People): void {
  const others = new Namesakes(state)
  state.names.forEach((name, index) => {
    const link = state.links[index]
    if (link !== null && !(link.reason === 'alias' && link.actor.type === 'PER')) {
      if (!name.own && others.mayBePerson(index)) callPerson(state, people, index)
      return
    }
    if (name.type === 'NORP') return
    const { words } = personName(name.core)
    if (words.length !== 1) return
    const gender = genderOfTitle(name.title)
    const person = people.called(words[0], index, link?.actor ?? null, gender)
    if (person !== null && (name.type === 'PER' || (person.reason === 'last-name' && person.full))) {
      if (person.actor !== link?.actor) linkTo(state, index, person.actor, person.reason)
      return
    }
    if (link !== null && gender !== null && isOther(gender, link.actor)) {
      linkNamesake(state, index, words[0], gender)
      people.add({ actor: state.links[index]!.actor, name: personName(name.core), index })
      return
    }
    if (link !== null || name.type !== 'PER') return
    const known = bySurname(state, words[0], name.title)
    const other = known === null && name.title === '' ? otherThanPerson(name.core) : null
    if (known !== null) linkTo(state, index, knownInDoc(state, known), 'last-name')
    else if (other !== null) linkTo(state, index, knownInDoc(state, other), 'spelling')
    else linkTo(state, index, newInDoc(state, name.core, 'PER'), 'new')
    people.add({ actor: state.links[index]!.actor, name: personName(name.core), index })
  })
}

/** `Jordan` in a sentence after that of `Jim Jordan`; in the same one it is the country that he visits. */
function callPerson(state: LinkState, people: People, index: number): void {
  const { core, title, start } = state.names[index]
  const person = people.called(personName(core).words[0], index, null, genderOfTitle(title))
  if (person === null || !person.before || person.reason !== 'last-name') return
  const { sentences } = state.doc
  const own = sentences[firstFrom(sentences, start + 1) - 1]
  if (title !== '' || own === undefined || state.names[person.named].end <= own.start)
    linkTo(state, index, person.actor, 'last-name')
}

/** What may bear the name of a person of the text: `Darrell West`, `Danny Bible`. */
const NAMESAKES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'MISC'])

/** What media do, and people seldom. */
const REPORTING: ReadonlySet<string> = new Set(['report', 'quote', 'cite', 'publish', 'air', 'broadcast'])

/** Places and peoples that bear a surname's name, and what tells that the text means them. */
class Namesakes {
  /** For each actor the one key that the text names it by, or null if it has more. */
  private readonly keys = new Map<string, string | null>()

  constructor(private readonly state: LinkState) {
    state.names.forEach(({ key, core }, index) => {
      const id = state.links[index]?.actor.id
      if (id === undefined) return
      const known = this.keys.get(id)
      const own = core.includes(' ') ? null : key
      this.keys.set(id, known === undefined || known === own ? own : null)
    })
  }

  /** Whether a name that was linked to a place or a people may be a person's: the text has no other word for that place. */
  mayBePerson(index: number): boolean {
    const { names, links, units, doc } = this.state
    const { core, type, title, prefixed, last, start } = names[index]
    const link = links[index]
    if (link === null || core.includes(' ') || prefixed) return false
    const next = doc.tokens[units.tokens[last - 1] + 1]
    // "Bloomberg said" of a mayor of that name, "Bloomberg reported" of the agency.
    const medium = link.actor.id.startsWith('media:')
    if (medium ? next?.pos !== 'VERB' || REPORTING.has(next.lemma) : !NAMESAKES.has(link.actor.type)) return false
    if (type === 'PER' || title !== '') return true
    // `the West` is no Mr. West.
    if (link.actor.type !== 'GPE' && /\bthe\s$/i.test(doc.text.slice(Math.max(0, start - 5), start))) return false
    if (this.keys.get(link.actor.id) === null) return false
    if (link.reason !== 'demonym') return true
    return next?.pos === 'VERB' || next?.pos === 'AUX'
  }
}

/** `Mrs. Clinton` is not the best known Clinton: who else of that surname the gazetteer knows, if it is one only, or somebody new. */
function linkNamesake(state: LinkState, index: number, word: string, gender: 'm' | 'f'): void {
  const ids = new Map<string, KnownActor>()
  for (const { actor, name } of peopleByWord().get(word) ?? [])
    if (name.words[name.words.length - 1] === word && genderOfName(actor.name) === gender) ids.set(actor.id, actor)
  const [known] = ids.values()
  linkTo(state, index, ids.size === 1 ? knownInDoc(state, known) : newInDoc(state, state.names[index].core, 'PER'), 'last-name')
}

/** A place or body whose name sounds the same: the finder of names takes an odd spelling for a person at times. */
function otherThanPerson(name: string): KnownActor | null {
  if (name.length < 6) return null
  const sounds = soundsOf(name)
  return (
    namesBySound()
      .get(soundCode(name))
      ?.find(({ words }) => words.length === 1 && soundsOf(words[0]) === sounds)?.actor ?? null
  )
}

function sameWords(a: PersonName, b: PersonName): boolean {
  return a.words.join(' ') === b.words.join(' ')
}

/** Candidates looked at for one name are bounded, so that a list of a million names takes linear time. */
const MOST = 40

/** The people of the document, by the sound of each word of their names. */
class People {
  private readonly bySound = new Map<string, Person[]>()
  private readonly seen = new Set<string>()

  add(person: Person): void {
    const identity = `${person.actor.id} ${person.name.words.join(' ')} ${person.name.generation}`
    if (this.seen.has(identity)) return
    this.seen.add(identity)
    for (const code of new Set(person.name.words.map(soundCode))) {
      const list = this.bySound.get(code)
      if (list === undefined) this.bySound.set(code, [person])
      else if (list.length < MOST) list.push(person)
    }
  }

  samePerson(name: PersonName, fits: (other: PersonName) => boolean): Person | null {
    for (const word of name.words) {
      for (const person of this.bySound.get(soundCode(word)) ?? [])
        if (fits(person.name) && samePerson(person.name, name)) return person
    }
    return null
  }

  /** Who is called by one word: the nearest before it that bears it as last name, else the next after it, else as first name. */
  called(
    word: string,
    index: number,
    known: LinkedActor | null,
    gender: 'm' | 'f' | null,
  ): { actor: LinkedActor; reason: 'last-name' | 'spelling'; full: boolean; before: boolean; named: number } | null {
    const candidates = this.bySound.get(soundCode(word)) ?? []
    let best: { person: Person; rank: number } | null = null
    for (const person of candidates) {
      if (gender !== null && isOther(gender, person.actor)) continue
      const rank = rankOf(person, word, index, known)
      if (rank > 0 && (best === null || rank > best.rank)) best = { person, rank }
    }
    if (best === null) return null
    const exact = best.person.name.words.includes(fold(word))
    return {
      actor: best.person.actor,
      reason: exact ? 'last-name' : 'spelling',
      full: best.person.name.words.length > 1 && best.rank >= 4,
      before: best.rank >= NAMED_BEFORE,
      named: best.person.index,
    }
  }
}

/** `Mr. Obama` is not Michelle Obama. */
function isOther(gender: 'm' | 'f', actor: { readonly name: string }): boolean {
  const own = genderOfName(actor.name)
  return own !== null && own !== gender
}

/** The rank of whom the text has named in full by this surname before. */
const NAMED_BEFORE = 5

function rankOf({ name, actor, index: place }: Person, word: string, index: number, known: LinkedActor | null): number {
  const { words } = name
  const surname = words[words.length - 1] === word || (isEastAsian(words) && words[0] === word)
  const near = place <= index ? 1 / (1 + index - place) : 0.5 / (1 + place - index)
  const own = actor === known ? 1.5 : 0
  if (words.length === 1) return words[0] === word ? 2 + near + own : sameWord(words[0], word) ? 1 + near : 0
  // Newspapers call by surname alone whom they named first; spouses, parents and children keep their first names.
  if (surname) return place <= index ? NAMED_BEFORE + 1 / (1 + place) : 4 + near
  if (sameWord(words[words.length - 1], word)) return 2 + near
  // `Muziga` of `Mamy Muziga Ingabire`: a name in the middle is used alone in places.
  if (words.length > 2 && words.includes(word) && words[0] !== word) return 1 + near
  // The first word of a long name may be a town or an office: `Cuddalore SP S Sakthi Ganesan`.
  return words[0] === word && (words.length < 4 || isGivenName(word)) ? 1 + near : 0
}

/** Family names of three East Asian traditions, which come first. Reason: newspapers print `Xi`, `Kim`, `Tran`. */
const FIRST_FAMILY = new Set(
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo deng mao jiang wen zhou peng bo ding han cai tsai lai ma kim lee park choi chung jung yoon moon roh rhee hong kang cho ko han ri pak hwang nguyen tran pham le hun chiang soong hsieh ko ban'.split(
    ' ',
  ),
)

function isEastAsian(words: readonly string[]): boolean {
  return FIRST_FAMILY.has(words[0]) && words.length <= 3
}

const IN_OFFICE = /president|minister|premier|chancellor|king|prince|leader|emir|sultan|taoiseach|secretary general/

/** A leader called by last name alone: only with a title, and if the text names the state. */
function bySurname(state: LinkState, word: string, title: string): KnownActor | null {
  if (!IN_OFFICE.test(title)) return null
  const fitting = (peopleByWord().get(word) ?? []).filter(({ actor, name }) => {
    const surname = name.words[name.words.length - 1] === word || (isEastAsian(name.words) && name.words[0] === word)
    return surname && actor.home !== null && (state.homes.get(actor.home) ?? 0) > 0 && inOffice(actor, state.date)
  })
  const ids = new Set(fitting.map(({ actor }) => actor.id))
  return ids.size === 1 ? fitting[0].actor : null
}

function inOffice(actor: KnownActor, date: string | null): boolean {
  return date === null || actor.terms.some(({ since, until }) => (since ?? '') <= date && (until ?? '9999') >= date.slice(0, 4))
}
