import { resolveToward, type TowardOptions } from '../actors/toward'
import type {
  Actor,
  HasRegions,
  RegionKind,
  Sentiment,
  SentimentSummary,
  StancedDoc,
  StanceSummary,
  VoiceLabel,
} from '../doc/types'
import { firstFrom } from '../internal/spans'
import { summarizeSentiments } from './summarize-sentiments'
import type { DetailedActorSummary } from './types'

/** Places and events are listed only where they were judged. */
const NO_ACTOR = /^(?:place|misc):/

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
  const mentions = new Map<string, number>()
  for (const { actor } of doc.mentions) mentions.set(actor, (mentions.get(actor) ?? 0) + 1)
  const sentiments = new Map<string, Sentiment[]>()
  for (const item of doc.sentiments) {
    const items = sentiments.get(item.actor)
    if (items === undefined) sentiments.set(item.actor, [item])
    else items.push(item)
  }
  const stances = new Map<string, StanceSummary>()
  for (const { holder, target, label, score, probability } of doc.stances) {
    if (holder === 'author') stances.set(target, { label, score, probability })
  }
  const known = new Map(doc.actors.map((actor) => [actor.id, actor]))
  const regionOf = regionFinder(doc.regions ?? [])
  const voices = new Map(doc.voices.map(({ sentence, label }) => [sentence.start, label]))

  const rows = [...rowsOf(doc, options, sentiments)].map(([id, includes]): DetailedActorSummary => {
    const scored = scoredOf(includes, sentiments)
    const sentiment = summarizeSentiments(scored)
    return {
      actor: id,
      name: known.get(id)?.name ?? id,
      type: known.get(id)?.type ?? 'MISC',
      includes,
      mentions: includes.reduce((sum, actor) => sum + (mentions.get(actor) ?? 0), 0),
      sentiment,
      authorStance: stances.get(id) ?? null,
      byRegion: breakDown<RegionKind>(scored, sentiment, (item) => regionOf(item.sentence.start)),
      byVoice: breakDown<VoiceLabel>(scored, sentiment, (item) => voices.get(item.sentence.start)),
    }
  })
  return { ...doc, summary: rows.sort((a, b) => b.mentions - a.mentions) }
}

/** The judgements of all of a row's actors, in text order. */
function scoredOf(includes: readonly string[], sentiments: ReadonlyMap<string, readonly Sentiment[]>): readonly Sentiment[] {
  if (includes.length === 1) return sentiments.get(includes[0]) ?? []
  return includes.flatMap((actor) => sentiments.get(actor) ?? []).sort((a, b) => a.sentence.start - b.sentence.start)
}

/** For each row's actor the ids it counts, itself first; in order of first mention. */
function rowsOf(doc: StancedDoc, options: TowardOptions, judged: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const toward = resolveToward(doc.actors, options)
  const present = new Set(doc.mentions.map((mention) => mention.actor))
  if (toward !== null) {
    return new Map([...toward].map(([id, ids]) => [id, [id, ...[...ids].filter((other) => other !== id && present.has(other))]]))
  }
  const rows = new Map<string, string[]>()
  for (const id of present) if (!NO_ACTOR.test(id) || judged.has(id)) rows.set(id, [id])
  if (options.rollUp === true) {
    const known = new Map(doc.actors.map((actor) => [actor.id, actor]))
    for (const id of present) for (const principal of principalsOf(id, known)) rows.get(principal)?.push(id)
  }
  return rows
}

/** Those an actor acts for, and those they act for in turn. */
function principalsOf(id: string, known: ReadonlyMap<string, Actor>): string[] {
  const found: string[] = []
  for (let at = known.get(id)?.of ?? null; at !== null && at !== id && !found.includes(at); at = known.get(at)?.of ?? null) {
    found.push(at)
  }
  return found
}

function regionFinder(regions: HasRegions['regions']): (position: number) => RegionKind | undefined {
  return (position) => {
    const region = regions[firstFrom(regions, position + 1) - 1]
    return region !== undefined && position < region.end ? region.kind : undefined
  }
}

function breakDown<K extends string>(
  sentiments: readonly Sentiment[],
  all: SentimentSummary,
  kindOf: (item: Sentiment) => K | undefined,
): Partial<Record<K, SentimentSummary>> {
  const summaries: Partial<Record<K, SentimentSummary>> = {}
  const first = sentiments.length === 0 ? undefined : kindOf(sentiments[0])
  if (first !== undefined && sentiments.every((item) => kindOf(item) === first)) {
    summaries[first] = all
    return summaries
  }
  const groups: Partial<Record<K, Sentiment[]>> = {}
  const kinds: K[] = []
  for (const item of sentiments) {
    const kind = kindOf(item)
    if (kind === undefined) continue
    const group = groups[kind]
    if (group !== undefined) group.push(item)
    else {
      groups[kind] = [item]
      kinds.push(kind)
    }
  }
  for (const kind of kinds) summaries[kind] = summarizeSentiments(groups[kind] ?? [])
  return summaries
}
