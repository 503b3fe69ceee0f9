import { resolveToward, type TowardOptions } from '../actors/toward'
import type { HasRegions, RegionKind, Sentiment, SentimentSummary, StancedDoc, VoiceLabel } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { Cast, isNoActor } from '../stance/cast'
import { firstAt } from '../stance/judgements'
import { summarizeSentiments } from './summarize-sentiments'
import type { DetailedActorSummary } from './types'

/**
 * Sums up each actor of a document: mentions, how its sentences present it, and where the author stands; the most
 * mentioned first.
 *
 * With `toward`, only rows for these actors; a row counts those who act for its actor unless `rollUp` is false. Without
 * `toward`, each actor counts for itself, unless `rollUp` is true: then for whom it acts too.
 *
 * @param doc a document with `sentiments` and `stances`.
 * @param options `toward`, `rollUp`, `actors`, as for `analyze`.
 * @returns the document with `summary`: `mean` from -1 to 1; `negative`, `neutral` and `positive` are shares that sum to
 * 1; `interval` is the 95 % interval of the mean (bootstrap; normal from 15 sentences on); also by kind of region and by voice.
 * @throws StancekitError `unknown-actor` if `toward` names nobody.
 * @example
 * const [row] = analyze(text, { toward: 'Russia' }).summary
 * row.includes // ['state:RUS', 'person:vladimir-putin']
 * row.byVoice.opinion?.mean // how the author's own sentences present it
 */
export function summarizeActors<D extends StancedDoc & Partial<HasRegions>>(
  doc: D,
  options: TowardOptions = {},
): D & { readonly summary: readonly DetailedActorSummary[] } {
  const { sentiments } = doc
  const cast = new Cast(doc.mentions, doc.actors)
  const judged = judgedActors(sentiments, cast)
  const rowOf = rowMaker(doc, cast, judged)
  const summary = rowsOf(doc, options, cast, judged).map(rowOf)
  return { ...doc, summary: summary.sort((a, b) => b.mentions - a.mentions) }
}

/** For each actor, by number, the indices of the sentiments toward it. */
type Judged = readonly (readonly number[] | undefined)[]

const NONE: readonly number[] = []

function judgedActors(sentiments: readonly Sentiment[], cast: Cast): Judged {
  const judged: (number[] | undefined)[] = []
  for (let i = 0; i < sentiments.length; i++) {
    const number = cast.numberOf(sentiments[i].actor)
    while (judged.length <= number) judged.push(undefined)
    const indices = judged[number]
    if (indices === undefined) judged[number] = [i]
    else indices.push(i)
  }
  return judged
}

/** Makes the row of an actor from the ids that it counts. */
function rowMaker(
  doc: StancedDoc & Partial<HasRegions>,
  cast: Cast,
  judged: Judged,
): (includes: readonly string[]) => DetailedActorSummary {
  const { sentiments } = doc
  const counts = new Int32Array(cast.mentioned)
  for (let i = 0; i < cast.ofMention.length; i++) counts[cast.ofMention[i]]++
  const stances: (StancedDoc['stances'][number] | undefined)[] = []
  for (const stance of doc.stances) {
    if (stance.holder !== 'author') continue
    const number = cast.numberOf(stance.target)
    while (stances.length <= number) stances.push(undefined)
    stances[number] = stance
  }
  const regions = regionsOf(sentiments, doc.regions ?? [])
  const voices = voicesOf(sentiments, doc.voices)
  return (includes) => {
    const id = includes[0]
    const actor = cast.actorOf(id)
    const scored = scoredOf(includes, sentiments, cast, judged)
    const sentiment = summarizeSentiments(sentiments, scored)
    const stance = stances[cast.numberOf(id)]
    let mentions = 0
    for (const included of includes) mentions += counts[cast.numberOf(included)] ?? 0
    return {
      actor: id,
      name: actor?.name ?? id,
      type: actor?.type ?? 'MISC',
      includes,
      mentions,
      sentiment,
      authorStance: stance === undefined ? null : { label: stance.label, score: stance.score, probability: stance.probability },
      byRegion: breakDown(sentiments, scored, sentiment, regions),
      byVoice: breakDown(sentiments, scored, sentiment, voices),
    }
  }
}

/** The judgements of all of a row's actors, in text order. */
function scoredOf(includes: readonly string[], sentiments: readonly Sentiment[], cast: Cast, judged: Judged): readonly number[] {
  if (includes.length === 1) return judged[cast.numberOf(includes[0])] ?? NONE
  return includes
    .flatMap((actor) => judged[cast.numberOf(actor)] ?? NONE)
    .sort((a, b) => sentiments[a].sentence.start - sentiments[b].sentence.start)
}

/** For each row the ids that it counts, its own first; in order of first mention. */
function rowsOf(doc: StancedDoc, options: TowardOptions, cast: Cast, judged: Judged): (readonly string[])[] {
  const toward = resolveToward(doc.actors, options)
  if (toward !== null) {
    const isPresent = (id: string) => cast.numberOf(id) < cast.mentioned
    return [...toward].map(([id, ids]) => [id, ...[...ids].filter((other) => other !== id && isPresent(other))])
  }
  const rows: string[][] = []
  // Places and events are listed only where they were judged.
  const isRow = (number: number) => !isNoActor(cast.ids[number]) || judged[number] !== undefined
  for (let number = 0; number < cast.mentioned; number++) if (isRow(number)) rows.push([cast.ids[number]])
  if (options.rollUp === true) {
    const byId = new Map(rows.map((row) => [row[0], row]))
    for (let number = 0; number < cast.mentioned; number++) {
      for (const principal of principalsOf(cast.ids[number], cast)) byId.get(principal)?.push(cast.ids[number])
    }
  }
  return rows
}

/** Those an actor acts for, and those they act for in turn. */
function principalsOf(id: string, cast: Cast): string[] {
  const found: string[] = []
  for (let at = cast.principalOf(id); at !== null && at !== id && !found.includes(at); at = cast.principalOf(at)) {
    found.push(at)
  }
  return found
}

/** For each sentiment the kind of region that it stands in. */
function regionsOf(sentiments: readonly Sentiment[], regions: HasRegions['regions']): (RegionKind | undefined)[] {
  return kindsOf(sentiments, (position) => {
    const region = regions[firstFrom(regions, position + 1) - 1]
    return region !== undefined && position < region.end ? region.kind : undefined
  })
}

/** For each sentiment the voice of its sentence. */
function voicesOf(sentiments: readonly Sentiment[], voices: StancedDoc['voices']): (VoiceLabel | undefined)[] {
  return kindsOf(sentiments, (position) => {
    let label: VoiceLabel | undefined
    for (let i = firstAt(voices, position); i < voices.length && voices[i].sentence.start === position; i++)
      label = voices[i].label
    return label
  })
}

/** What is told of each sentiment by where its sentence begins, found once for those of a sentence. */
function kindsOf<K>(sentiments: readonly Sentiment[], kindAt: (position: number) => K | undefined): (K | undefined)[] {
  const kinds: (K | undefined)[] = []
  let current = -1
  let kind: K | undefined
  for (let i = 0; i < sentiments.length; i++) {
    const { start } = sentiments[i].sentence
    if (start !== current) kind = kindAt(start)
    current = start
    kinds.push(kind)
  }
  return kinds
}

function breakDown<K extends string>(
  sentiments: readonly Sentiment[],
  indices: readonly number[],
  all: SentimentSummary,
  kindOf: readonly (K | undefined)[],
): Partial<Record<K, SentimentSummary>> {
  const summaries: Partial<Record<K, SentimentSummary>> = {}
  const kinds: K[] = []
  let mixed = false
  for (const index of indices) {
    const kind = kindOf[index]
    if (kind === undefined) mixed = true
    else if (!kinds.includes(kind)) kinds.push(kind)
  }
  if (kinds.length === 1 && !mixed) summaries[kinds[0]] = all
  else {
    for (const kind of kinds) {
      const own = indices.filter((index) => kindOf[index] === kind)
      summaries[kind] = summarizeSentiments(sentiments, own)
    }
  }
  return summaries
}
