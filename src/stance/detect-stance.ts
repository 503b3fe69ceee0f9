import { resolveToward, type TowardOptions } from '../actors/toward'
import type { Actor, HasStances, ScoredDoc, Span, Stance } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { attributionSignals } from './attribution-signals'
import { authorSignals } from './author-signals'
import { combineSignals, type Weighing } from './combine-signals'
import { relationSignals } from './relation-signals'
import { clauseReader } from './relations/clause-reader'
import type { Signal } from './signal'

/** From where to where a piece turns from informing to arguing, by the probability that it is opinion. */
const ARGUES = { from: 0.4, to: 0.8 }
/** In a piece that argues one strong judgement or a few weaker ones are meant; in one that informs they may be errors. */
const AUTHOR = { prior: 1.2, informing: 0.38, arguing: 0.18, slope: 10 }
const ACTORS: Weighing = { prior: 0.3, threshold: 0.6, slope: 10 }

/** How sure a relation must be to speak for its sentence alone. */
const PLAIN = 0.4

/** Places, media and events have no stance of their own in who-stands-how-toward-whom, and are no targets of one. */
const NO_ACTOR = /^(?:place|misc):/

/**
 * Finds who stands how toward whom.
 *
 * The author: one entry for each actor of the document, from judgements in the author's own voice only (sentences that
 * give an opinion, without what they quote), neutral where nothing is shown. Actors: an entry for each pair between which
 * a stance is shown, by what the one is reported to say of the other, or to do to it; a ministry or an army holds it for
 * its state.
 *
 * With `toward`, only stances toward these actors, and those who act for them; a stance toward the actor itself then
 * counts what is held against those who act for it, unless `rollUp` is false.
 *
 * @returns the document with `stances`: `score` from -1 (against) to 1 (favor), the sum of its evidence's contributions;
 * `probability` of the label. The author's first, then by holder and target in order of first mention.
 * @throws StancekitError `unknown-actor` if `toward` names nobody.
 * @example
 * analyze('Kenya condemned Somalia over the border attack.').stances.at(-1)
 * // { holder: 'state:KEN', target: 'state:SOM', label: 'against', score: -0.75, probability: 0.785...,
 * //   evidence: [{ start: 6, end: 15, reason: 'accuse', contribution: -0.75 }] }
 * Source: the annotation guidelines of the gold corpus, section 8.
 */
export function detectStance<D extends ScoredDoc>(doc: D, options: TowardOptions = {}): D & HasStances {
  const toward = resolveToward(doc.actors, options)
  const known = new Map(doc.actors.map((actor) => [actor.id, actor]))
  const actsFor = (a: string, b: string) => known.get(a)?.of === b
  const author = groupBy(authorSignals(doc), (signal) => signal.target)
  const clauses = clauseReader(doc)
  const shown = relationSignals(doc, clauses)
  const between: Signal[] = []
  for (const signal of [...unlessShown(attributionSignals(doc, clauses), shown, doc.sentences), ...shown]) {
    const { target } = signal
    const holder = spokenFor(signal.holder, known)
    if (holder === target || NO_ACTOR.test(holder) || NO_ACTOR.test(target)) continue
    if (actsFor(holder, target) || actsFor(target, holder)) continue
    between.push(holder === signal.holder ? signal : { ...signal, holder })
  }
  const targets = toward === null ? ownTargets(doc) : towardTargets(doc, toward)
  const stances: Stance[] = []
  const weighing = authorWeighing(doc)
  for (const [target, includes] of targets) stances.push(combineSignals('author', target, ofAll(includes, author), weighing))
  const byTarget = groupBy(between, (signal) => signal.target)
  const order = new Map([...ownTargets(doc).keys()].map((id, i) => [id, i]))
  const pairs: Stance[] = []
  for (const [target, includes] of targets) {
    const signals = ofAll(includes, byTarget)
    if (signals.length === 0) continue
    for (const [holder, held] of groupBy(signals, (signal) => signal.holder)) {
      if (includes.has(holder)) continue
      const stance = combineSignals(holder, target, held, ACTORS)
      if (stance.label !== 'neutral') pairs.push(stance)
    }
  }
  const place = (id: string) => order.get(id) ?? order.size
  pairs.sort((a, b) => place(a.holder) - place(b.holder) || place(a.target) - place(b.target))
  return { ...doc, stances: [...stances, ...pairs] }
}

/** Bodies that speak for themselves, often against their government. */
const INDEPENDENT = /parliament|congress|senate|assembly|court|duma|knesset|opposition|party/

/** A ministry, an army or an office speaks for its state. People are recorded for themselves. */
function spokenFor(id: string, known: ReadonlyMap<string, Actor>): string {
  if (!id.startsWith('org:') || INDEPENDENT.test(id)) return id
  const principal = known.get(id)?.of
  return principal?.startsWith('state:') ? principal : id
}

/** Words that name a stance (`praised`) say more than the tone of what they bring: in their sentence it is left out. */
function unlessShown(said: readonly Signal[], shown: readonly Signal[], sentences: readonly Span[]): readonly Signal[] {
  if (said.length === 0) return []
  const key = ({ holder, target, start }: Signal) => `${holder} ${target} ${firstFrom(sentences, start + 1)}`
  const known = new Set(shown.filter(({ probability }) => probability >= PLAIN).map(key))
  return said.filter((signal) => !known.has(key(signal)))
}

function authorWeighing({ voice: { label, probability } }: ScoredDoc): Weighing {
  const opinion = label === 'opinion' ? probability : 1 - probability
  const argues = Math.max(0, Math.min(1, (opinion - ARGUES.from) / (ARGUES.to - ARGUES.from)))
  const { prior, informing, arguing, slope } = AUTHOR
  return { prior, threshold: informing + (arguing - informing) * argues, slope }
}

function ofAll(ids: ReadonlySet<string>, signals: ReadonlyMap<string, readonly Signal[]>): readonly Signal[] {
  if (ids.size > 1) return [...ids].flatMap((id) => signals.get(id) ?? [])
  for (const id of ids) return signals.get(id) ?? []
  return []
}

/** Every actor by itself, in order of first mention. */
function ownTargets(doc: ScoredDoc): Map<string, ReadonlySet<string>> {
  const targets = new Map<string, ReadonlySet<string>>()
  for (const { actor } of doc.mentions) if (!NO_ACTOR.test(actor) && !targets.has(actor)) targets.set(actor, new Set([actor]))
  return targets
}

/** The actors asked for with who counts for them, and those who count by themselves. */
function towardTargets(doc: ScoredDoc, toward: ReadonlyMap<string, ReadonlySet<string>>): Map<string, ReadonlySet<string>> {
  const targets = new Map<string, ReadonlySet<string>>(toward)
  const present = ownTargets(doc)
  for (const includes of toward.values()) {
    for (const id of includes) if (!targets.has(id) && present.has(id)) targets.set(id, new Set([id]))
  }
  return targets
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
