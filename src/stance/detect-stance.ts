import { resolveToward, type TowardOptions } from '../actors/toward'
import type { HasStances, ScoredDoc, Span, Stance } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { attributionSignals } from './attribution-signals'
import { authorSignals } from './author-signals'
import { authorStance } from './author-stance'
import { Cast, isNoActor } from './cast'
import { actorStance, isClearlyNeutral } from './combine-signals'
import { pairSignals } from './pair-signals'
import { relationSignals } from './relation-signals'
import { clauseReader } from './relations/clause-reader'
import type { Signal } from './signal'
import { Told } from './told'
import { weighByClaim } from './weigh-by-claim'

/** How sure a relation must be to speak for its sentence alone. */
const PLAIN = 0.4

/**
 * Finds who stands how toward whom.
 *
 * The author: one entry for each actor of the document, from judgements in the author's own voice only (sentences that
 * give an opinion, without what they quote), neutral where no sentence shows a stance by itself. Actors: an entry for each pair between which
 * a stance is shown, by what the one is reported to say of the other, or to do to it; a ministry or an army holds it for
 * its state.
 *
 * With `toward`, only stances toward these actors, and those who act for them; a stance toward the actor itself then
 * counts what is held against those who act for it, unless `rollUp` is false.
 *
 * @returns the document with `stances`: `score` from -1 (against) to 1 (favor), the sum of its evidence's contributions;
 * `probability` (0 to 1), how often a reader gives the same label; it may be below one half, since readers list few stances between
 * actors. The author's first, then by holder and target in order of first mention.
 * @throws StancekitError `unknown-actor` if `toward` names nobody.
 * @example
 * analyze('Kenya condemned Somalia over the border attack.').stances.at(-1)
 * // { holder: 'state:KEN', target: 'state:SOM', label: 'against', score: -0.75, probability: 0.604...,
 * //   evidence: [{ start: 6, end: 15, reason: 'accuse', contribution: -0.75 }] }
 * Source: the annotation guidelines of the gold corpus, section 8.
 */
export function detectStance<D extends ScoredDoc>(doc: D, options: TowardOptions = {}): D & HasStances {
  const toward = resolveToward(doc.actors, options)
  const cast = new Cast(doc.mentions, doc.actors)
  const author = byTarget(authorSignals(doc, cast), cast)
  const between = byTarget(signalsBetween(doc, cast), cast)
  const targets = toward === null ? ownTargets(cast) : towardTargets(cast, toward)
  const stances: Stance[] = []
  const pairs: Stance[] = []
  const { label, probability } = doc.voice
  const opinion = label === 'opinion' ? probability : 1 - probability
  for (const { id, includes } of targets) {
    stances.push(authorStance(id, ofAll(includes, author, cast), opinion))
    addPairs(pairs, id, includes, ofAll(includes, between, cast))
  }
  const place = (id: string) => (isNoActor(id) ? Number.POSITIVE_INFINITY : Math.min(cast.numberOf(id), cast.mentioned))
  pairs.sort((a, b) => compare(place(a.holder), place(b.holder)) || compare(place(a.target), place(b.target)))
  for (const stance of pairs) stances.push(stance)
  return { ...doc, stances }
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Adds the stances toward a target that are not neutral, by holder. */
function addPairs(pairs: Stance[], target: string, includes: readonly string[], signals: readonly Signal[]): void {
  if (signals.length === 0) return
  for (const [holder, held] of byHolder(signals)) {
    if (includes.includes(holder) || isClearlyNeutral(held)) continue
    const stance = actorStance(holder, target, held)
    if (stance !== null) pairs.push(stance)
  }
}

/** What actors are reported to say of each other, and to do to each other. */
function signalsBetween(doc: ScoredDoc, cast: Cast): Signal[] {
  const clauses = clauseReader(doc)
  const shown = relationSignals(doc, clauses)
  const said = attributionSignals(doc, clauses, cast)
  const between: Signal[] = []
  const told: Signal[] = []
  for (const signal of said) if (!isShown(signal, shown, doc.sentences)) told.push(signal)
  for (const signal of shown) told.push(signal)
  // A deed that is denied shows nothing by itself, but silences the network.
  for (const signal of told) if (signal.polarity !== 0) add(signal)
  const found = new Told(told, doc.sentences, cast)
  const read = pairSignals(doc, cast, found)
  if (read.length === 0) return between
  for (const signal of weighByClaim(read, doc.attributions, doc.text)) if (!found.gainsays(signal)) add(signal)
  return between

  function add(signal: Signal): void {
    const { target } = signal
    const holder = spokenFor(signal.holder, cast)
    if (holder === target || isNoActor(holder) || isNoActor(target)) return
    if (cast.principalOf(holder) === target || cast.principalOf(target) === holder) return
    between.push(holder === signal.holder ? signal : { ...signal, holder })
  }
}

/** Bodies that speak for themselves, often against their government. */
const INDEPENDENT = /parliament|congress|senate|assembly|court|duma|knesset|opposition|party/

/** A ministry, an army or an office speaks for its state. People are recorded for themselves. */
function spokenFor(id: string, cast: Cast): string {
  if (!id.startsWith('org:') || INDEPENDENT.test(id)) return id
  const principal = cast.principalOf(id)
  return principal?.startsWith('state:') ? principal : id
}

/** Words that name a stance (`praised`) say more than the tone of what they bring: in their sentence it is left out. */
function isShown({ holder, target, start }: Signal, shown: readonly Signal[], sentences: readonly Span[]): boolean {
  const next = firstFrom(sentences, start + 1)
  const from = next === 0 ? Number.NEGATIVE_INFINITY : sentences[next - 1].start
  const to = next < sentences.length ? sentences[next].start : Number.POSITIVE_INFINITY
  for (let i = next === 0 ? 0 : firstFrom(shown, from); i < shown.length && shown[i].start < to; i++)
    if (shown[i].holder === holder && shown[i].target === target && shown[i].probability >= PLAIN) return true
  return false
}

/** Whose stances are asked for, and who counts for each. */
interface Target {
  readonly id: string
  readonly includes: readonly string[]
}

const NONE: readonly Signal[] = []

function ofAll(ids: readonly string[], signals: readonly (readonly Signal[] | undefined)[], cast: Cast): readonly Signal[] {
  if (ids.length === 1) return signals[cast.numberOf(ids[0])] ?? NONE
  return ids.flatMap((id) => signals[cast.numberOf(id)] ?? NONE)
}

/** Every actor by itself, in order of first mention. */
function ownTargets({ ids, mentioned }: Cast): Target[] {
  const targets: Target[] = []
  for (let i = 0; i < mentioned; i++) if (!isNoActor(ids[i])) targets.push({ id: ids[i], includes: [ids[i]] })
  return targets
}

/** The actors asked for with who counts for them, and those who count by themselves. */
function towardTargets(cast: Cast, toward: ReadonlyMap<string, ReadonlySet<string>>): Target[] {
  const targets = new Map<string, Target>([...toward].map(([id, includes]) => [id, { id, includes: [...includes] }]))
  for (const includes of toward.values()) {
    for (const id of includes) {
      const present = cast.numberOf(id) < cast.mentioned && !isNoActor(id)
      if (present && !targets.has(id)) targets.set(id, { id, includes: [id] })
    }
  }
  return [...targets.values()]
}

/** Signals by the number of their target. */
function byTarget(signals: readonly Signal[], cast: Cast): (Signal[] | undefined)[] {
  const groups: (Signal[] | undefined)[] = []
  for (const signal of signals) {
    const number = cast.numberOf(signal.target)
    while (groups.length <= number) groups.push(undefined)
    const group = groups[number]
    if (group === undefined) groups[number] = [signal]
    else group.push(signal)
  }
  return groups
}

function byHolder(signals: readonly Signal[]): Iterable<readonly [string, readonly Signal[]]> {
  if (signals.length === 1) return [[signals[0].holder, signals]]
  const groups = new Map<string, Signal[]>()
  for (const signal of signals) {
    const group = groups.get(signal.holder)
    if (group === undefined) groups.set(signal.holder, [signal])
    else group.push(signal)
  }
  return groups
}
