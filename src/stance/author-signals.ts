import type { ScoredDoc, Span } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Cast } from './cast'
import { firstAt } from './judgements'
import type { Signal } from './signal'

/** What a judgement in a sentence that only reports still tells of the author: its choice of words; more so in a piece that argues. */
const REPORTED_SHARE = 0.12
const ARGUED_SHARE = 0.14

/** The author's own judgements: the sentiment of sentences, weighted by how surely the author speaks in them. */
export function authorSignals(doc: ScoredDoc, cast: Cast): Signal[] {
  const { sentiments } = doc
  const opinionIn = opinions(doc.voices)
  const shares = new OwnShares(doc, cast)
  const argued = doc.voice.label === 'opinion' ? doc.voice.probability : 1 - doc.voice.probability
  const reported = REPORTED_SHARE + ARGUED_SHARE * argued
  const signals: Signal[] = []
  for (let i = 0; i < sentiments.length; i++) {
    const { sentence, actor, score, probabilities } = sentiments[i]
    const opinion = opinionIn(sentence.start)
    const share = shares.shareOf(sentence, cast.numberOf(actor))
    const probability = (opinion + (1 - opinion) * reported) * share * (1 - probabilities.neutral)
    if (probability === 0) continue
    signals.push({
      holder: 'author',
      target: actor,
      polarity: score / Math.max(1e-9, 1 - probabilities.neutral),
      probability,
      reason: 'author',
      start: sentence.start,
      end: sentence.end,
    })
  }
  return signals
}

/** Tells how probably the sentence that begins at an offset gives an opinion. */
function opinions(voices: ScoredDoc['voices']): (start: number) => number {
  let current = -1
  let opinion = 0
  return (start) => {
    if (start === current) return opinion
    current = start
    opinion = 0
    for (let i = firstAt(voices, start); i < voices.length && voices[i].sentence.start === start; i++)
      opinion = voices[i].label === 'opinion' ? voices[i].probability : 1 - voices[i].probability
    return opinion
  }
}

/** Tells the share of an actor's mentions in a sentence that stand outside what others are reported to say. */
class OwnShares {
  private readonly borrowed: readonly Span[]
  /** For each actor the number of the sentence in which it was counted last, its mentions there, and those outside of speech. */
  private readonly counted: Int32Array
  private readonly all: Int32Array
  private readonly own: Int32Array
  private sentences = 0
  private start = -1

  constructor(
    private readonly doc: ScoredDoc,
    private readonly cast: Cast,
  ) {
    this.borrowed = borrowedSpans(doc.attributions)
    this.counted = new Int32Array(cast.mentioned)
    this.all = new Int32Array(cast.mentioned)
    this.own = new Int32Array(cast.mentioned)
  }

  shareOf(sentence: Span, actor: number): number {
    if (sentence.start !== this.start) this.count(sentence)
    this.start = sentence.start
    return this.counted[actor] === this.sentences ? this.own[actor] / this.all[actor] : 1
  }

  private count({ start, end }: Span): void {
    const { borrowed, counted, all, own } = this
    const { mentions } = this.doc
    const { ofMention } = this.cast
    const sentence = ++this.sentences
    let at = firstFrom(borrowed, start + 1) - 1
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++) {
      const mention = mentions[i]
      const actor = ofMention[i]
      while (at + 1 < borrowed.length && borrowed[at + 1].start <= mention.start) at++
      if (counted[actor] !== sentence) {
        counted[actor] = sentence
        all[actor] = 0
        own[actor] = 0
      }
      all[actor]++
      if (at < 0 || borrowed[at].end <= mention.start) own[actor]++
    }
  }
}

/** What others are reported to say: contents that share a place joined, sorted. */
function borrowedSpans(attributions: ScoredDoc['attributions']): Span[] {
  const contents: Span[] = []
  for (let i = 0; i < attributions.length; i++)
    for (let k = 0; k < attributions[i].content.length; k++) contents.push(attributions[i].content[k])
  contents.sort((a, b) => a.start - b.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of contents) {
    const last = merged.length === 0 ? undefined : merged[merged.length - 1]
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
