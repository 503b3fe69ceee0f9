import type { Attribution, HasRegions, Sentiment, SentimentProbabilities, Span, Stance, StancedDoc, Token } from '../doc/types'
import { bySpan } from '../internal/spans'
import type { GoldDocument, GoldSpan } from './gold/types'

const SURE: Record<'negative' | 'neutral' | 'positive', SentimentProbabilities> = {
  negative: { negative: 1, neutral: 0, positive: 0 },
  neutral: { negative: 0, neutral: 1, positive: 0 },
  positive: { negative: 0, neutral: 0, positive: 1 },
}
const SCORES = { negative: -1, neutral: 0, positive: 1, against: -1, favor: 1 } as const

/**
 * The document a perfect reader would make: every layer as the gold has it, each judgement with probability 1. For trying
 * one step on right input, and for telling its own errors from those before it.
 *
 * @param text the raw text the gold is of.
 * @param tokens the tokens layer, which no gold has; for example `segment(createDoc(text)).tokens`. @default []
 * @example
 * const doc = docFromGold(article.text, article.gold, segment(createDoc(article.text)).tokens)
 * detectStance(doc).stances // from gold mentions, attributions, voices and sentiments
 */
export function docFromGold(text: string, gold: GoldDocument, tokens: readonly Token[] = []): StancedDoc & HasRegions {
  const sentenceOf = new Map(gold.sentences.map(({ id, start, end }) => [id, { start, end }]))
  const place = (id: string): Span => sentenceOf.get(id) ?? { start: 0, end: 0 }
  const opinions = gold.sentences.filter((sentence) => sentence.voice === 'opinion').length
  return {
    text,
    meta: {},
    regions: gold.regions.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: gold.sentences.map(({ start, end }) => ({ start, end })),
    tokens,
    mentions: gold.mentions
      .map(({ start, end, type, form, actor }) => ({ start, end, type, form, actor, link: 'exact' as const }))
      .sort(bySpan),
    actors: actorsOf(gold),
    attributions: gold.attributions.map(toAttribution).sort((a, b) => startOf(a) - startOf(b)),
    voices: gold.sentences.map(({ start, end, voice }) => ({
      sentence: { start, end },
      label: voice,
      probability: 1,
      evidence: [],
    })),
    voice: { label: gold.voice, probability: 1, opinionShare: opinions / Math.max(1, gold.sentences.length), evidence: [] },
    sentiments: gold.sentiment
      .map(({ sentence, actor, label }): Sentiment => {
        return { sentence: place(sentence), actor, label, score: SCORES[label], probabilities: SURE[label], evidence: [] }
      })
      .sort((a, b) => a.sentence.start - b.sentence.start),
    stances: gold.stance.map(({ holder, target, label, sentences }): Stance => {
      const evidence = sentences.map((id) => ({ ...place(id), reason: 'gold', contribution: SCORES[label] / sentences.length }))
      return { holder, target, label, score: SCORES[label], probability: 1, evidence }
    }),
  }
}

function actorsOf(gold: GoldDocument): StancedDoc['actors'] {
  const types = new Map(gold.mentions.map(({ actor, type }) => [actor, type]))
  for (const { actor, type } of gold.mentions) if (type !== 'NORP') types.set(actor, type)
  return gold.actors.map(({ actor, name, of }) => ({ id: actor, name, type: types.get(actor) ?? 'MISC', of: of ?? null }))
}

function toAttribution({ source, cue, content, holder, kind }: GoldDocument['attributions'][number]): Attribution {
  return { source: toSpan(source), cue: toSpan(cue), content: content.map(([start, end]) => ({ start, end })), holder, kind }
}

function toSpan(pair: GoldSpan | null): Span | null {
  return pair === null ? null : { start: pair[0], end: pair[1] }
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(source?.start ?? Infinity, cue?.start ?? Infinity, content[0]?.start ?? Infinity)
}
