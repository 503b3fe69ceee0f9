import type { Outline } from './analyze-units'
import { part } from './part'
import { Tag } from './tag-units'
import { VERB_FRAMES } from './verb-frames'

/** Whether bad things are done to a unit: the object of an attack or harm, in a verb or a noun ("the invasion of X"). */
export function isVictim({ units, tags, roles }: Outline, unit: number): boolean {
  for (const { verb, negated, patient } of roles.clauses) {
    if (!negated && hurts(units[verb].form.frame) && part({ units, tags, roles }, patient, unit) > 0) return true
  }
  const own = roles.chunkOf[unit]
  if (own < 1) return false
  const { first } = roles.chunks[own]
  const { last } = roles.chunks[own - 1]
  return last === first - 2 && AFTER.has(units[first - 1].word) && tags[last] === Tag.Noun && hurts(units[last].form.frame)
}

const AFTER = new Set(['of', 'on', 'against'])

/** Frames whose doer is shown badly and whose sufferer is not. */
export function hurts(index: number): boolean {
  return index >= 0 && VERB_FRAMES[index].agent < 0 && VERB_FRAMES[index].patient === 0 && VERB_FRAMES[index].relation < 0
}
