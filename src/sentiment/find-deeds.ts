import { OTHER } from './scan'
import { Tag } from './tag-units'
import type { Analysis } from './target-features'
import { VERB_FRAMES } from './verb-frames'

/** A word that shows what the source thinks of or does to the target. */
export interface Deed {
  readonly unit: number
  /** -1 (against) to 1 (in favor), less where source or target is further from the word. */
  readonly weight: number
  readonly reason: string
}

/** How much a part in a phrase counts: its head; its owner or modifier ("Russian troops"); what follows "of". */
const HEAD = 1
const WITHIN = 0.7
const AFTER_OF = 0.7

/** Verbs and nouns by which the source acts on the target, as far as word order tells. */
export function findDeeds(analysis: Analysis, source: number, target: number): Deed[] {
  const { units, tags, frame, roles } = analysis
  const deeds: Deed[] = []
  for (const { verb, negated, agent, patient, others } of roles.clauses) {
    const holder = part(analysis, agent, source)
    const held = Math.max(part(analysis, patient, target), ...others.map(([, chunk]) => 0.8 * part(analysis, chunk, target)))
    if (holder === 0) continue
    if (frame[verb] >= 0 && held > 0) add(verb, frame[verb], holder * held, negated)
    const noun = patient < 0 ? -1 : roles.chunks[patient].last
    if (noun >= 0 && tags[noun] === Tag.Noun && frame[noun] >= 0) {
      const toward = Math.max(0, ...others.map(([, chunk]) => part(analysis, chunk, target)))
      if (toward > 0) add(noun, frame[noun], holder * toward, negated)
    }
  }
  for (const { first, last } of roles.chunks) {
    if (tags[last] !== Tag.Noun || frame[last] < 0) continue
    const owner = first <= source && source < last ? HEAD : followsBy(analysis, last, source) ? 0.9 : 0
    if (owner === 0 || !follows(analysis, last, target)) continue
    add(last, frame[last], owner, false)
  }
  return deeds

  function add(unit: number, index: number, strength: number, negated: boolean): void {
    const { name, relation } = VERB_FRAMES[index]
    if (relation !== 0)
      deeds.push({
        unit,
        weight: relation * strength * (negated ? -0.6 : 1),
        reason: `${units[unit].kind < OTHER ? 'deed' : ''}: ${name}`,
      })
  }
}

/** How much a unit belongs to a chunk: 0 (not) to 1 (its head). Coordinated chunks count as one. */
function part({ units, roles, tags }: Analysis, chunk: number, unit: number): number {
  if (chunk < 0) return 0
  const own = roles.chunkOf[unit]
  const { last } = roles.chunks[chunk]
  if (own === chunk) return unit === last ? HEAD : WITHIN
  if (own < 0) return 0
  const { first } = roles.chunks[own]
  if (own === chunk + 1 && units[first - 1].word === 'of' && first - 2 === last) return AFTER_OF
  if (own === chunk + 1 && first - 2 === last && (tags[first - 1] === Tag.Conjunction || units[first - 1].word === ','))
    return unit === roles.chunks[own].last ? 0.8 : 0.5
  if (
    own === chunk - 1 &&
    roles.chunks[chunk].first - 2 === roles.chunks[own].last &&
    tags[roles.chunks[chunk].first - 1] === Tag.Conjunction
  )
    return 0.8
  return 0
}

const TOWARD = new Set('of on against for to toward towards with at over about'.split(' '))

/** "criticism of X", "attack on X": the phrase after the noun, or the one after that. */
function follows({ units, roles }: Analysis, noun: number, unit: number): boolean {
  let i = noun + 1
  for (let steps = 0; steps < 2 && i + 1 < units.length; steps++) {
    const chunk = roles.chunkOf[i + 1]
    if (chunk < 0) return false
    if (TOWARD.has(units[i].word) && roles.chunkOf[unit] === chunk) return true
    if (units[i].word !== 'by' && units[i].word !== 'from' && !TOWARD.has(units[i].word)) return false
    i = roles.chunks[chunk].last + 1
  }
  return false
}

function followsBy({ units, roles }: Analysis, noun: number, unit: number): boolean {
  let i = noun + 1
  for (let steps = 0; steps < 3 && i + 1 < units.length; steps++) {
    const chunk = roles.chunkOf[i + 1]
    if (chunk < 0) return false
    if ((units[i].word === 'by' || units[i].word === 'from') && roles.chunkOf[unit] === chunk) return true
    i = roles.chunks[chunk].last + 1
  }
  return false
}
