import { gazetteer } from '../actors/gazetteer'
import type { AttributedDoc } from '../doc/types'
import { firstFrom, tokenRanges } from '../internal/spans'
import { findRelations, type OpenSignal, type Relations } from './relations/find-relations'
import { readUnits } from './relations/unit'
import type { Signal } from './signal'
import { weighByClaim } from './weigh-by-claim'

/** How many sentences back the one who did what is spoken of, or suffered it, is looked for. */
const DOER_REACH = 1
const VICTIM_REACH = 6

/** Stances that words and deeds show between two actors: within a sentence, and from one to the next. */
export function relationSignals(doc: AttributedDoc): Signal[] {
  const { text, sentences, tokens, mentions } = doc
  const ranges = tokenRanges(sentences, tokens)
  const signals: Signal[] = []
  const before: Relations[] = []
  sentences.forEach((sentence, i) => {
    const from = firstFrom(mentions, sentence.start)
    const named = mentions[from] !== undefined && mentions[from].start < sentence.end
    const found = named ? findRelations(readUnits(text, tokens, ranges[i], mentions, from)) : NOTHING
    signals.push(...found.signals)
    for (const open of found.open) {
      const target = targetOf(open, found, before)
      if (target === undefined) continue
      const { kind, ...signal } = open
      signals.push({ ...signal, target })
    }
    before.push(found)
    if (before.length > VICTIM_REACH) before.shift()
  })
  return weighByClaim(signals.flatMap(targetState), doc.attributions, text)
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
