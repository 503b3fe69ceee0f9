import type { Mention, Span, VoicedDoc } from '../doc/types'
import { type Analysis, analyzeUnits, retarget } from './analyze-units'
import { LEAST } from './explain'
import type { Leaning } from './in-context'
import { mentionsIn, namesOf, placesOf } from './mentions'
import type { Network } from './network'
import { NET_REACH, placesFrom } from './places'
import { logit, read, shareOf, shareOut } from './read-network'
import { readUnits } from './read-units'
import { type Role, roleOf } from './role-of'
import { WORD } from './scan'
import { type Read, reasonOf } from './score-units'
import { decide } from './sentiment-model'
import { Tokens } from './tokens'

/** An actor in a sentence, and what the network reads of it there. */
export interface AskedAbout {
  readonly sentence: Span
  readonly actor: string
  readonly own: readonly Mention[]
  readonly role: Role
  readonly leaning: Leaning
  readonly negative: number
  readonly positive: number
  /** Its shares: the first of them in `SHARES`, and the one after its last. */
  readonly first: number
  readonly end: number
  /** How many actors the sentence has, and how many words. */
  readonly actors: number
  readonly words: number
}

/**
 * What words add to leanings, in room that is kept: most of it is asked for once, when a document is read through. `gives` is 1 if a word
 * gives the actor the part it plays.
 */
export const SHARES = {
  starts: [] as number[],
  ends: [] as number[],
  negative: [] as number[],
  positive: [] as number[],
  gives: [] as number[],
  reasons: [] as string[],
  count: 0,
}

/** Room for more shares than this is let go. */
const MOST_KEPT = 100_000

/** Reads every sentence with each actor in it as the target, in text order. */
export function readActors(doc: VoicedDoc, wanted: ReadonlySet<string> | null, network: Network): AskedAbout[] {
  const tokens = new Tokens(doc.text, doc.tokens)
  SHARES.count = 0
  if (SHARES.starts.length > MOST_KEPT)
    for (const list of [SHARES.starts, SHARES.ends, SHARES.negative, SHARES.positive, SHARES.gives, SHARES.reasons])
      list.length = 0
  const askedAbout: AskedAbout[] = []
  for (const sentence of doc.sentences) {
    const { start, end } = sentence
    const mentions = mentionsIn(doc.mentions, start, end)
    const long = end - start > LONG
    let analysis: Analysis | null = null
    const present = byActor(mentions)
    const actors = judgedIn(present)
    for (const [actor, own] of present) {
      if (wanted !== null && !wanted.has(actor)) continue
      const names = own.filter(({ form }) => form === 'name')
      const chosen = names.length > 0 ? names : own.slice(0, 1)
      if (analysis === null || long) {
        const range = long ? around(chosen[0], start, end) : sentence
        analysis = analyzeUnits(readUnits(doc.text, range, namesOf(mentions, range), tokens))
      }
      const places = placesOf(analysis.units, chosen)
      const { from, to } = reachOf(analysis, places[0])
      retarget(analysis, NOBODY, places)
      placesFrom(analysis, places[0], from, to, network.places)
      const on = read(network, analysis.ids, from, to - from)
      retarget(analysis, places, NOBODY)
      const leaning = { negative: logit(network, 0) - logit(network, 1), positive: logit(network, 2) - logit(network, 1) }
      const { negative, neutral, positive } = decide([leaning.negative, 0, leaning.positive], 1).probabilities
      const played = roleOf(analysis, placesOf(analysis.units, own))
      const first = SHARES.count
      if (neutral < SURELY_NEUTRAL || played.unit >= 0) {
        shareOut(network, to - from, on)
        noteShares(analysis, { from, to, focus: places[0] }, played.unit, network)
      }
      const words = analysis.units.length
      const { role } = played
      askedAbout.push({ sentence, actor, own, role, leaning, negative, positive, first, end: SHARES.count, actors, words })
    }
  }
  return askedAbout
}

/** From this probability on the words of a sentence show nothing, whatever its circumstances. */
const SURELY_NEUTRAL = 0.75

function noteShares(analysis: Analysis, { from, to, focus }: Read, gives: number, network: Network): void {
  const { units } = analysis
  const { starts, ends, negative, positive, gives: given, reasons } = SHARES
  for (let index = from; index < to; index++) {
    if (units[index].kind !== WORD) continue
    const n = shareOf(network, index - from, 0)
    const p = shareOf(network, index - from, 1)
    if (index !== gives && Math.abs(n) + Math.abs(p) < 4 * LEAST) continue
    const at = SHARES.count++
    starts[at] = units[index].start
    ends[at] = units[index].end
    negative[at] = n
    positive[at] = p
    given[at] = index === gives ? 1 : 0
    reasons[at] = reasonOf(analysis, index, focus)
  }
}

const NOBODY: readonly number[] = []

function reachOf({ units }: Analysis, focus: number): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, focus - NET_REACH), to: Math.min(units.length, focus + NET_REACH + 1) }
}

/** In a sentence of more characters than this, only what stands around a mention is read, so that cost stays linear. */
const LONG = 2000
const REACH = 500

function around({ start, end }: Span, from: number, to: number): Span {
  return { start: Math.max(from, start - REACH), end: Math.min(to, end + REACH) }
}

function byActor(mentions: readonly Mention[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const own = found.get(mention.actor)
    if (own === undefined) found.set(mention.actor, [mention])
    else own.push(mention)
  }
  return found
}

/** How many actors there are, places and media left out. */
function judgedIn(present: ReadonlyMap<string, unknown>): number {
  let count = 0
  for (const actor of present.keys()) if (!isLeftOut(actor)) count++
  return count
}

/** Whether GUIDELINES 7 leaves an actor out unless it is judged. */
export function isLeftOut(actor: string): boolean {
  return actor.startsWith('place:') || actor.startsWith('media:')
}
