import type { Mention, Span } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { type Mark, OTHER, type Unit } from './scan'
import { unitAt } from './score-units'

/** Mentions that start in a sentence, without those that overlap an earlier one. */
export function mentionsIn(all: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = []
  let until = start
  for (let i = firstFrom(all, start); i < all.length && all[i].start < end; i++) {
    if (all[i].start < until || all[i].end > end) continue
    found.push(all[i])
    until = all[i].end
  }
  return found
}

/** Every name is masked; nominals and pronouns are words until they are asked about. */
export function namesOf(mentions: readonly Mention[], range: Span): Mark[] {
  const marks: Mark[] = []
  for (let i = firstFrom(mentions, range.start); i < mentions.length && mentions[i].end <= range.end; i++) {
    const { form, start, end } = mentions[i]
    if (form === 'name') marks.push({ start, end, kind: OTHER })
  }
  return marks
}

/** The units that hold mentions. */
export function placesOf(units: readonly Unit[], mentions: readonly Mention[]): number[] {
  const places: number[] = []
  for (const { end } of mentions) {
    const place = end <= units[units.length - 1].end ? unitAt(units, end - 1) : -1
    if (place >= 0 && !places.includes(place)) places.push(place)
  }
  return places
}
