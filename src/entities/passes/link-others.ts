import { fold, nameWords, slugOf } from '../../actors/name-key'
import { namesBySound } from '../../actors/people'
import { sameWord, soundCode } from '../../actors/spelling'
import { knownInDoc, type LinkState, linkTo, newInDoc } from '../link-state'
import type { LinkedActor, NameMention } from '../name-mention'

/** Words for a kind of area that a name may go with or without. Reason: gold, `Rasht District` and `Rasht` are one. */
const AREA =
  /\s(?:District|Province|Region|Oblast|Governorate|Prefecture|district|province|region|oblast|governorate|prefecture|municipality)$/
/** Words that an organisation of a power is called by: `Russia's Defense Ministry`, `the CSTO's Rapid Reaction Force`. */
const ORGAN =
  /\b(?:Ministry|Army|Navy|Air Force|Forces?|Military|Police|Parliament|Court|Bank|Government|Cabinet|Council|Committee|Commission|Assembly|Agency|Service|Department|Office|Secretariat|Guard|Intelligence|Embassy|Congress|Senate|Treasury)\b/i

/** Links all other names: to a known name or a name of the text that is spelt much the same, else to an actor of its own. */
export function linkOthers(state: LinkState): void {
  const made = new Map<string, { readonly words: readonly string[]; readonly actor: LinkedActor }[]>()
  state.names.forEach((name, index) => {
    if (state.links[index] !== null) return
    const core = isPlace(name) ? name.core.replace(AREA, '') : name.core
    const words = nameWords(core).map(fold)
    const code = soundCode(words[0] ?? '')
    const near = made.get(code)?.find((other) => sameWords(other.words, words))
    if (near !== undefined) {
      linkTo(state, index, near.actor, near.words.join(' ') === words.join(' ') ? 'exact' : 'spelling', name.type)
      return
    }
    const known =
      name.type === 'MISC' || name.type === 'NORP'
        ? undefined
        : namesBySound()
            .get(code)
            ?.find((other) => other.actor.type !== 'PER' && sameWords(other.words, words))
    if (known !== undefined) {
      linkTo(state, index, knownInDoc(state, known.actor), 'spelling')
      return
    }
    const power = name.type === 'ORG' && ORGAN.test(core) ? possessor(state, index) : null
    const slug = slugOf(core)
    const actor = newInDoc(state, core, name.type, power?.id ?? null, power === null ? slug : `${shortName(power)}-${slug}`)
    linkTo(state, index, actor, 'new', name.type)
    const list = made.get(code)
    if (list === undefined) made.set(code, [{ words, actor }])
    else if (list.length < MOST) list.push({ words, actor })
  })
}

/** Candidates looked at for one name are bounded, so that a list of a million names takes linear time. */
const MOST = 40

function isPlace(name: NameMention): boolean {
  return name.type === 'GPE' || name.type === 'LOC'
}

/** Long words may be spelt a little otherwise; short ones not at all. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((word, i) => word === b[i] || (Math.min(word.length, b[i].length) >= 5 && sameWord(word, b[i])))
  )
}

/** The state or organisation right before a name: `Russia's`, `Russian`, `CSTO`. */
function possessor(state: LinkState, index: number): LinkedActor | null {
  const before = state.names[index - 1]
  const link = state.links[index - 1]
  if (before === undefined || link == null || !/^(?:state|igo):/.test(link.actor.id)) return null
  return /^(?:['’]s?)?\s$/.test(state.doc.text.slice(before.end, state.names[index].start)) ? link.actor : null
}

function shortName(actor: LinkedActor): string {
  return actor.id.startsWith('igo:') ? actor.id.slice(4) : slugOf(actor.name)
}
