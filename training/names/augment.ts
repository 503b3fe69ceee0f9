import { shortName } from './made-articles'
import type { MarkedName, MarkedText } from './marked-text'
import type { WorldNames } from './world-names'

/**
 * The same text about other people and places: each name is replaced by one of the same type from anywhere in the world, the
 * same name by the same one throughout, a surname by the surname of the new full name.
 */
export function swapNames(marked: MarkedText, world: WorldNames, random: () => number, share = 0.8): MarkedText {
  const chosen = new Map<string, string>()
  const surnames = new Map<string, string>()
  const fullFirst = [...marked.names].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const name of fullFirst) {
    const written = marked.text.slice(name.start, name.end)
    if (chosen.has(written)) continue
    chosen.set(written, random() < share ? replacement(name, written, world, random, surnames) : written)
  }
  let text = ''
  let at = 0
  const names: MarkedName[] = []
  for (const name of [...marked.names].sort((a, b) => a.start - b.start)) {
    if (name.start < at) continue
    text += marked.text.slice(at, name.start)
    const start = text.length
    text += chosen.get(marked.text.slice(name.start, name.end)) ?? ''
    names.push({ ...name, start, end: text.length })
    at = name.end
  }
  return { ...marked, text: text + marked.text.slice(at), names }
}

function replacement(
  name: MarkedName,
  written: string,
  world: WorldNames,
  random: () => number,
  surnames: Map<string, string>,
): string {
  const words = written.split(' ')
  const last = words[words.length - 1]
  switch (name.types[0]) {
    case 'PER': {
      const known = surnames.get(last)
      if (words.length === 1) return known ?? shortName(world.person(), random)
      const person = world.person()
      surnames.set(last, shortName(person, random))
      return person
    }
    case 'GPE':
      if (/^(?:U\.?S\.?|US|America)$/.test(written) && random() < 0.5) return written
      return random() < 0.5 ? world.country() : world.city()
    case 'LOC':
      return words.length > 1 ? world.place() : written
    case 'ORG':
      return words.length > 1 || random() < 0.5 ? world.organisation() : written
    case 'NORP':
      return /(?:an|ese|ish|i)$/.test(written) && !/Republican/.test(written) ? world.demonym() : written
    default:
      return written
  }
}

const SMALL = new Set('a an the and or but nor of in on at to for by with from as is are be was it its'.split(' '))

/** A sentence as a headline: title case or capitals throughout. Offsets stay as they are (letters that would change length stay). */
export function asHeadline(marked: MarkedText, capitals: boolean): MarkedText {
  let text = ''
  for (const part of marked.text.split(/(\s+)/)) {
    if (capitals) text += sameLength(part, part.toUpperCase())
    else if (SMALL.has(part)) text += part
    else text += sameLength(part, part.slice(0, 1).toUpperCase() + part.slice(1))
  }
  return { ...marked, text }
}

function sameLength(before: string, after: string): string {
  return before.length === after.length ? after : before
}

/** Cuts a text at its sentence ends and line breaks, roughly, into texts of one sentence. */
export function sentencesOf(marked: MarkedText): MarkedText[] {
  const out: MarkedText[] = []
  let start = 0
  for (const match of marked.text.matchAll(/[.!?]["”]?\s+(?=["“]?\p{Lu})|\n+/gu)) {
    const end = match.index + match[0].length
    if (marked.names.some((name) => name.start < end && end < name.end)) continue
    out.push(slice(marked, start, end))
    start = end
  }
  out.push(slice(marked, start, marked.text.length))
  return out.filter((part) => part.text.length > 20 && part.text.length < 400)
}

function slice(marked: MarkedText, start: number, end: number): MarkedText {
  const text = marked.text.slice(start, end).trimEnd()
  return {
    ...marked,
    text,
    names: marked.names
      .filter((name) => name.start >= start && name.end <= start + text.length)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
  }
}
