import { type LinkState, linkTo } from '../link-state'
import type { LinkedActor } from '../name-mention'

/** Last words of names that news goes on with after the article: `the Union` after `the European Union`. */
const HEADS = new Set([
  'union',
  'alliance',
  'league',
  'commission',
  'council',
  'court',
  'fund',
  'bank',
  'assembly',
  'organisation',
  'organization',
  'agency',
  'federation',
  'republic',
  'emirates',
  'congress',
  'party',
])
/** First words of the names of states that are halves of a land, and the lands. */
const HALVES = new Set(['north', 'south'])
const LANDS = new Set(['korea', 'sudan', 'vietnam', 'yemen', 'ossetia'])

/** First words of names of events whose last word is used alone: `Irma` after `Hurricane Irma`. */
const EVENTS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'tropical', 'superstorm', 'operation'])

/** Last words of names of places that are mostly named by the word before: `Virunga` after `Virunga National Park`. */
const LANDFORMS = new Set([
  'park',
  'river',
  'lake',
  'province',
  'island',
  'islands',
  'valley',
  'forest',
  'reserve',
  'dam',
  'airport',
])

/** Links `the North`, `the South`, `the Union` to the only actor of the text before them that they can be short for. */
export function linkShortForms(state: LinkState): void {
  const { names, units, links, doc } = state
  const called = new Map<string, Set<LinkedActor>>()
  const events = new Map<string, Set<LinkedActor>>()
  const places = new Map<string, Set<LinkedActor>>()
  names.forEach((name, index) => {
    const link = links[index]
    if (link === null) return
    const first = units.keys[name.first]
    if (name.last - name.first === 1) {
      const event = link.actor.known === null && name.title === '' ? events.get(first) : undefined
      if (event?.size === 1) linkTo(state, index, [...event][0], 'alias')
      const place =
        link.actor.known === null && name.title === '' && link.actor.name === name.core ? places.get(first) : undefined
      if (place?.size === 1) linkTo(state, index, [...place][0], 'alias')
      if (link.actor.known !== null || !(HALVES.has(first) || HEADS.has(first))) return
      // `Commission chairman Badru Kiggundu` needs no article, `North` does.
      if (HALVES.has(first) && !/\b[Tt]he\s$/.test(doc.text.slice(Math.max(0, name.start - 4), name.start))) return
      const actors = called.get(first)
      if (actors?.size === 1) linkTo(state, index, [...actors][0], 'alias')
      return
    }
    if (link.actor.type === 'PER') return
    const last = units.keys[name.last - 1]
    if (EVENTS.has(first) && link.actor.type === 'MISC') put(events, last, link.actor)
    if (LANDFORMS.has(last) && (link.actor.type === 'LOC' || link.actor.type === 'GPE')) put(places, first, link.actor)
    if (HALVES.has(first) && LANDS.has(last) && name.last - name.first === 2) put(called, first, link.actor)
    else if (HEADS.has(last)) put(called, last, link.actor)
  })
}

function put(map: Map<string, Set<LinkedActor>>, key: string, actor: LinkedActor): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, new Set([actor]))
  else there.add(actor)
}
