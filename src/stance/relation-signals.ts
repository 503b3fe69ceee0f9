import { gazetteer } from '../actors/gazetteer'
import type { AttributedDoc } from '../doc/types'
import { type ClauseReader, clauseReader } from './relations/clause-reader'
import type { OpenSignal } from './relations/emit'
import { type Doer, doersOf, findRelations, type Relations } from './relations/find-relations'
import type { Signal } from './signal'
import { weighByClaim } from './weigh-by-claim'

/** How many sentences back the one who did what is spoken of, or suffered it, is looked for. */
const REACH = 12
/** Sentences with names, from the headline on, of which the first in which somebody acts is the news. */
const OPENING = 5

/** Stances that words and deeds show between two actors: within a sentence, and from one to the next. */
export function relationSignals(doc: AttributedDoc, reader: ClauseReader = clauseReader(doc)): Signal[] {
  const signals: Signal[] = []
  const before: Told[] = []
  const opening: Told[] = []
  for (let i = 0; i < doc.sentences.length; i++) {
    const clauses = reader.relatingClausesOf(i)
    const told = new Told(reader, i, clauses === null ? NOTHING : findRelations(clauses))
    for (const signal of told.signals) addSignal(signals, signal)
    for (const open of told.open) {
      const target = targetOf(open, told, before, opening)
      if (target === undefined) continue
      const { holder, polarity, probability, reason, start, end } = open
      addSignal(signals, { holder, target, polarity, probability, reason, start, end })
    }
    if (opening.length < OPENING) opening.push(told)
    before.push(told)
    if (before.length > REACH) before.shift()
  }
  return weighByClaim(signals, doc.attributions, doc.text)
}

const NOTHING: Relations = { signals: [], open: [], victims: [] }

/** What a sentence shows, and who does something in it: seldom asked for, so found only then. */
class Told implements Relations {
  readonly signals: Relations['signals']
  readonly open: Relations['open']
  readonly victims: Relations['victims']
  private found: readonly Doer[] | null = null

  constructor(
    private readonly reader: ClauseReader,
    private readonly sentence: number,
    { signals, open, victims }: Relations,
  ) {
    this.signals = signals
    this.open = open
    this.victims = victims
  }

  get doers(): readonly Doer[] {
    if (this.found === null) {
      const clauses = this.reader.clausesOf(this.sentence)
      this.found = clauses === null ? [] : doersOf(clauses)
    }
    return this.found
  }
}

/** Whom an open relation is toward: who did what the noun says, or acts just before; or who was last attacked. */
function targetOf(open: OpenSignal, here: Told, before: readonly Told[], opening: readonly Told[]): string | undefined {
  const others = (actor: string): boolean => actor !== open.holder
  if (open.kind === 'victim') {
    for (const { victims } of [here, ...[...before].reverse()]) {
      const struck = victims.find(others)
      if (struck !== undefined) return struck
    }
    return undefined
  }
  for (const { doers } of [...before].reverse()) {
    const named = doers.find(
      ({ actor, verb }) => others(actor) && (sharesStem(verb, open.event) || DEEDS.get(open.event)?.includes(verb) === true),
    )
    if (named !== undefined) return named.actor
  }
  if (VIOLENT.has(open.event)) {
    for (const { signals } of [...before].reverse()) {
      const attack = signals.find(({ holder, polarity, reason }) => polarity !== 0 && others(holder) && ATTACKS.has(reason))
      if (attack !== undefined) return attack.holder
    }
  }
  const earlier = here.doers.find(({ actor, at }) => at < open.start && others(actor))
  if (earlier !== undefined) return earlier.actor
  // Who only says something does not make the move; what is condemned for being said is said.
  const fits = ({ actor, verb }: Doer): boolean => others(actor) && (SPOKEN.has(open.event) || !SPEAKING.has(verb))
  const near = [...(before.at(-1)?.doers ?? []), ...(before.at(-2)?.doers ?? [])].find(fits)
  return (near ?? opening.find(({ doers }) => doers.length > 0)?.doers.find(fits))?.actor
}

const SPOKEN = new Set(
  'accusation allegation claim charge criticism complaint warning comment remark statement speech suggestion threat'.split(' '),
)
/** Verbs of words and of judgement: who criticised the move did not make it. */
const SPEAKING = new Set(
  `say tell add call note insist argue explain state ask believe think describe hope urge want warn vow reply answer write
  condemn denounce criticize criticise slam deplore welcome praise reject dismiss oppose deny protest accuse blame
  fear worry expect seek plan`.split(/\s+/),
)
/** Other verbs for what a noun names. */
const DEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['launch', ['fire', 'test']],
  ['test', ['fire', 'launch']],
  ['drill', ['hold', 'conduct', 'stage', 'complete', 'begin', 'end', 'start', 'exercise']],
  ['exercise', ['hold', 'conduct', 'stage', 'complete', 'begin', 'end', 'start', 'drill']],
])

/** Words for a deed that was told as an attack or a punishment. */
const VIOLENT = new Set(
  'attack strike raid killing arrest invasion execution crackdown incursion bombing shelling assault operation coup'.split(' '),
)
const ATTACKS = new Set(['attack', 'attack on', 'punish'])

/** `vetoed` and `the veto`, `accused` and `the accusation`. */
function sharesStem(verb: string, noun: string): boolean {
  const length = Math.min(4, verb.length)
  return length > 2 && noun.startsWith(verb.slice(0, length))
}

/** An attack on a town is against its state; other stances toward places are none. */
function addSignal(signals: Signal[], signal: Signal): void {
  if (!signal.target.startsWith('place:')) {
    signals.push(signal)
    return
  }
  const home = gazetteer().byId.get(signal.target)?.home
  if (home === null || home === undefined || home === signal.holder || !signal.reason.startsWith('attack')) return
  signals.push({ ...signal, target: home, probability: signal.probability * 0.9 })
}
