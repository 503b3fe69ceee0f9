import { gazetteer } from '../../actors/gazetteer'
import type { KnownActor } from '../../actors/known-actor'
import { fold, nameKey, nameWords, slugOf } from '../../actors/name-key'
import { namesBySound } from '../../actors/people'
import { remember } from '../../actors/remember'
import { soundCode, soundDistance, soundsOf } from '../../actors/spelling'
import { isUpper } from '../letter-case'
import { knownInDoc, type LinkState, linkTo, newInDoc } from '../link-state'
import type { LinkedActor, NameMention } from '../name-mention'
import { isOrganName, organSlug } from '../organs'

/** Words for a kind of area that a name may go with or without. Reason: gold, `Rasht District` and `Rasht` are one. */
const AREA =
  /\s(?:District|Province|Region|Oblast|Governorate|Prefecture|district|province|region|oblast|governorate|prefecture|municipality)$/
/** Designs are named in the plural as well: `F-16s`. */
const SEVERAL = /(\d)s$/

/** Links all other names: to a known name or a name of the text that is spelt much the same, else to an actor of its own. */
export function linkOthers(state: LinkState): void {
  const made = new Map<string, { readonly words: readonly string[]; readonly actor: LinkedActor }[]>()
  state.names.forEach((name, index) => {
    if (state.links[index] !== null) return
    const core = isPlace(name) ? name.core.replace(AREA, '') : name.type === 'MISC' ? name.core.replace(SEVERAL, '$1') : name.core
    const words = foldedWords(core)
    const code = soundCode(words[0] ?? '')
    const near = made.get(code)?.find((other) => sameWords(other.words, words))
    if (near !== undefined) {
      linkTo(state, index, near.actor, near.words.join(' ') === words.join(' ') ? 'exact' : 'spelling', name.type)
      return
    }
    const known = name.type === 'MISC' || name.type === 'NORP' ? null : isUpper(core) ? null : knownSpelling(words.join(' '))
    if (known !== null) {
      linkTo(state, index, knownInDoc(state, known), 'spelling')
      return
    }
    const actor = newActor(state, index, core)
    linkTo(state, index, actor, 'new', name.type)
    const list = made.get(code)
    if (list === undefined) made.set(code, [{ words, actor }])
    else if (list.length < MOST) list.push({ words, actor })
  })
}

/** An actor made of its name in the text; an organ of a power acts for it. */
export function newActor(state: LinkState, index: number, core: string): LinkedActor {
  const { type } = state.names[index]
  const organ = type === 'ORG' ? organOf(state, index) : null
  if (organ === null) return newInDoc(state, core, type)
  // A state's government is the state.
  return GOVERNMENT.test(organ.rest) && core.includes(' ')
    ? organ.power
    : newInDoc(state, organ.name, type, organ.power.id, `${shortName(organ.power)}-${organSlug(organ.rest)}`)
}

/** What of an organ's name says that it is the state's government: `Federal Government`. */
const GOVERNMENT = /^(?:(?:federal|central|transitional|interim) )?government$/i

const foldedWords = /* @__PURE__ */ remember((name) => nameWords(name).map(fold))

/** The known actor, no person, whose name is spelt much like these folded words. */
const knownSpelling = /* @__PURE__ */ remember((text): KnownActor | null => {
  const words = text.split(' ')
  const candidates = namesBySound().get(soundCode(words[0])) ?? []
  return candidates.find((other) => isKnownSpelling(other.words, words))?.actor ?? null
})

/** Candidates looked at for one name are bounded, so that a list of a million names takes linear time. */
const MOST = 40

function isPlace(name: NameMention): boolean {
  return name.type === 'GPE' || name.type === 'LOC'
}

/** Long words may be spelt a little otherwise; short ones not at all. */
function sameWords(a: readonly string[], b: readonly string[], least = 5, most = 0.5): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i] || isSpelling(word, b[i], least, most))
}

/** A known name is far from the text: its spelling must be nearer, begin alike, and not be the other with a letter more. */
function isKnownSpelling(known: readonly string[], words: readonly string[]): boolean {
  if (!sameWords(known, words, 6, 0.3)) return false
  return known.every((word, i) => {
    const other = words[i]
    if (word === other) return true
    const [short, long] = word.length < other.length ? [word, other] : [other, word]
    const more = long.startsWith(short) ? long.slice(short.length) : ''
    return soundsOf(word)[0] === soundsOf(other)[0] && (more === '' || more === 'h')
  })
}

function isSpelling(a: string, b: string, least: number, most: number): boolean {
  const length = Math.min(a.length, b.length)
  const limit = length < 7 ? 0.25 : most
  return length >= least && soundDistance(a, b, limit) <= limit
}

/** An organ of a power: `Russian Defense Ministry`, `Russia's Defense Ministry`, `Ministry of Defence of Ukraine`. */
function organOf(
  state: LinkState,
  index: number,
): { readonly power: LinkedActor; readonly name: string; readonly rest: string } | null {
  const name = state.names[index]
  if (!isOrganName(name.core)) return null
  const words = nameWords(name.core)
  for (let size = Math.min(3, words.length - 1); size > 0; size--) {
    const power = powerCalled(state, words.slice(0, size).join(' '))
    if (power !== null) return { power, name: name.core, rest: words.slice(size).join(' ') }
    const last = powerCalled(state, words.slice(-size).join(' '))
    if (last !== null) return { power: last, name: name.core, rest: words.slice(0, -size).join(' ').replace(/ of$/, '') }
  }
  const power = powerBeside(state, index) ?? powerElsewhere(state, index, name.entries[0]?.actor.home ?? null)
  return power === null ? null : { power, name: name.core, rest: name.core }
}

function powerCalled(state: LinkState, words: string): LinkedActor | null {
  const entry = gazetteer()
    .names.entries.get(nameKey(words))
    ?.find(({ actor, weak }) => !weak && isPower(actor.id))
  return entry === undefined ? null : knownInDoc(state, entry.actor)
}

function isPower(id: string): boolean {
  return id.startsWith('state:') || id.startsWith('igo:')
}

/** The power right before a name (`Russia's`, `Russian`, `CSTO`) or after it (`of Ukraine`). */
export function powerBeside(state: LinkState, index: number): LinkedActor | null {
  const { names, links, doc } = state
  const before = links[index - 1]
  if (
    before != null &&
    isPower(before.actor.id) &&
    /^(?:['’]s?)?\s(?:own\s)?$/.test(doc.text.slice(names[index - 1].end, names[index].start))
  )
    return before.actor
  const after = links[index + 1]
  if (
    after != null &&
    isPower(after.actor.id) &&
    /^\sof\s(?:the\s)?$/.test(doc.text.slice(names[index].end, names[index + 1].start))
  )
    return after.actor
  return null
}

/** Of the places of an organ as many are looked at, so that cost stays linear. */
const MOST_PLACES = 40

const placesOfNames = /* @__PURE__ */ new WeakMap<LinkState['names'], Map<string, number[]>>()

/** Where each organ of a document is named. */
function placesOf({ names }: LinkState): ReadonlyMap<string, readonly number[]> {
  const known = placesOfNames.get(names)
  if (known !== undefined) return known
  const places = new Map<string, number[]>()
  names.forEach(({ core }, index) => {
    if (!isOrganName(core)) return
    const there = places.get(core)
    if (there === undefined) places.set(core, [index])
    else if (there.length < MOST_PLACES) there.push(index)
  })
  placesOfNames.set(names, places)
  return places
}

/** The power that the same organ stands beside elsewhere, `Peru's Congress`, unless the text tells more of the `home` of the one that is known. */
export function powerElsewhere(state: LinkState, index: number, home: string | null): LinkedActor | null {
  const { names, homes } = state
  for (const other of placesOf(state).get(names[index].core) ?? []) {
    if (other === index) continue
    const power = powerBeside(state, other)
    if (power === null) continue
    const known = home === null ? 0 : (homes.get(home) ?? 0)
    return (homes.get(power.known?.home ?? '') ?? 0) >= known ? power : null
  }
  return null
}

function shortName(actor: LinkedActor): string {
  return actor.id.startsWith('igo:') ? actor.id.slice(4) : slugOf(actor.name)
}
