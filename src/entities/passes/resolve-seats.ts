import { gazetteer } from '../../actors/gazetteer'
import { knownInDoc, type LinkState } from '../link-state'
import { actsAsPower, readSeat, type SeatReading } from '../metonymy'

/** Decides for capitals and palaces whether they stand for a government or are a place, by the words around them. */
export function resolveSeats(state: LinkState): void {
  const readings: { index: number; reading: SeatReading }[] = []
  let acts = 0
  let places = 0
  state.names.forEach((_, index) => {
    const link = state.links[index]
    if (link === null || link.actor.known?.seatOf == null) return
    const reading = readSeat(state, index)
    if (reading.score > 0) acts++
    if (reading.score < 0) places++
    readings.push({ index, reading })
  })
  for (const { index, reading } of readings) {
    const link = state.links[index]!
    const palace = link.actor.type === 'ORG'
    const score = reading.score !== 0 ? reading.score : palace ? 1 : acts > places ? 0.5 : -0.5
    const seat = link.actor.known!
    if (score < 0) {
      if (palace) state.links[index] = { ...link, type: 'LOC' }
      continue
    }
    const power = gazetteer().byId.get(seat.seatOf!)
    if (power === undefined) continue
    state.links[index] = { actor: knownInDoc(state, power), reason: 'metonym', type: link.actor.type }
  }
}

const EUROPE = 'place:europe'
const EU = 'igo:eu'

/** Europe that pays, decides or vetoes is the Union, in a text that names it. */
export function resolveEurope(state: LinkState): void {
  const union = state.actors.get(EU)
  if (union === undefined) return
  state.names.forEach(({ prefixed }, index) => {
    const link = state.links[index]
    if (link === null || link.actor.id !== EUROPE || link.type === 'NORP' || prefixed) return
    if (actsAsPower(state, index)) state.links[index] = { actor: union, reason: 'metonym', type: 'GPE' }
  })
}
