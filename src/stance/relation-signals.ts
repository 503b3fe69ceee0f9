import { gazetteer } from '../actors/gazetteer'
import type { AttributedDoc } from '../doc/types'
import { findRelations, type OpenSignal, type Relations } from './relations/find-relations'
import type { Clauses } from './relations/participants'
import { readClauses } from './relations/read-clauses'
import type { Signal } from './signal'
import { weighByClaim } from './weigh-by-claim'

/** How many sentences back the one who did what is spoken of, or suffered it, is looked for. */
const DOER_REACH = 1
const VICTIM_REACH = 6

/** Stances that words and deeds show between two actors: within a sentence, and from one to the next. */
export function relationSignals(doc: AttributedDoc, clauses: readonly (Clauses | null)[] = readClauses(doc)): Signal[] {
  const signals: Signal[] = []
  const before: Relations[] = []
  for (const sentence of clauses) {
    const found = sentence === null ? NOTHING : findRelations(sentence)
    signals.push(...found.signals)
    for (const open of found.open) {
      const target = targetOf(open, found, before)
      if (target === undefined) continue
      const { kind, ...signal } = open
      signals.push({ ...signal, target })
    }
    before.push(found)
    if (before.length > VICTIM_REACH) before.shift()
  }
  return weighByClaim(signals.flatMap(targetState), doc.attributions, doc.text)
}

const NOTHING: Relations = { signals: [], open: [], doers: [], victims: [] }

/** Whom an open relation is toward: who acts before it in the sentence, else in the one before; who was last attacked. */
function targetOf(open: OpenSignal, here: Relations, before: readonly Relations[]): string | undefined {
  if (open.kind === 'doer') {
    const earlier = here.doers.find(({ actor, at }) => at < open.start && actor !== open.holder)
    if (earlier !== undefined) return earlier.actor
    const [previous] = before.slice(-DOER_REACH)
    return previous?.doers.find(({ actor }) => actor !== open.holder)?.actor
  }
  for (const { victims } of [...before, here].reverse()) {
    const struck = victims.find((actor) => actor !== open.holder)
    if (struck !== undefined) return struck
  }
  return undefined
}

/** An attack on a town is against its state; other stances toward places are none. */
function targetState(signal: Signal): Signal[] {
  if (!signal.target.startsWith('place:')) return [signal]
  const home = gazetteer().byId.get(signal.target)?.home
  if (home === null || home === undefined || home === signal.holder || !signal.reason.startsWith('attack')) return []
  return [{ ...signal, target: home, probability: signal.probability * 0.9 }]
}
