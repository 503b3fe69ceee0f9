import type { ScoredDoc, Sentiment, Span } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Cast } from './cast'
import { judgements } from './judgements'
import type { ClauseReader } from './relations/clause-reader'
import { isReversing } from './relations/reversing'
import { roleWeight } from './relations/role-weight'
import { SAYS, type Signal } from './signal'
import { isDenial } from './weigh-by-claim'

/** How surely a judged actor in reported speech is judged by the speaker, when the judgement itself is sure. */
const WEIGHT = 0.9
/** A judgement that is less sure than this shows nothing. */
const LEAST = 0.08

/** Stances of those who speak toward the actors that what they say presents well or badly. */
export function attributionSignals(doc: ScoredDoc, reader: ClauseReader, cast: Cast): Signal[] {
  const { text, attributions } = doc
  const signals: Signal[] = []
  const reading = new Reading(doc, reader, cast, signals)
  for (const { holder, cue, content } of attributions) {
    // A medium that reports passes on; it takes no stand.
    if (holder === null || holder.startsWith('media:') || isDenial(text, cue)) continue
    if (cue !== null && reading.isUndone(cue)) continue
    for (const span of content) if (!isAsked(text, span)) reading.judge(span, holder)
  }
  return signals
}

class Reading {
  private readonly judgementOf: (sentence: Span, actor: number) => Sentiment | undefined
  /** For each actor the signal of the sentence and content at hand that is toward it, if `visit` is theirs. */
  private readonly signalOf: Int32Array
  private readonly visitOf: Int32Array
  private visit = 0

  constructor(
    private readonly doc: ScoredDoc,
    private readonly reader: ClauseReader,
    private readonly cast: Cast,
    private readonly signals: Signal[],
  ) {
    this.judgementOf = judgements(doc.sentiments, cast)
    this.signalOf = new Int32Array(cast.mentioned)
    this.visitOf = new Int32Array(cast.mentioned)
  }

  /** Whether a cue tells what somebody does not say: `failed to condemn`, `stopped short of blaming`. */
  isUndone(cue: Span): boolean {
    const clauses = this.reader.clausesOf(firstFrom(this.doc.sentences, cue.start + 1) - 1)
    if (clauses === null) return false
    const { units, firsts, tokens, verbs } = clauses
    for (const { at, negated, governor } of verbs) {
      const { start } = tokens[firsts[at]]
      if (start >= cue.end) return false
      if (start < cue.start) continue
      if (negated !== (governor >= 0 && isReversing(units[governor]))) return true
    }
    return false
  }

  /** Adds a signal for each sentence of the content and each actor in it, by its weightiest mention. */
  judge(span: Span, holder: string): void {
    const { mentions, sentences } = this.doc
    const { ofMention } = this.cast
    let at = -2
    let next = Number.NEGATIVE_INFINITY
    for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i].start < span.end; i++) {
      const { actor, start } = mentions[i]
      if (actor === holder) continue
      if (start >= next) {
        at = firstFrom(sentences, start + 1) - 1
        next = at + 1 < sentences.length ? sentences[at + 1].start : Number.POSITIVE_INFINITY
        this.visit++
      }
      const judgement = at < 0 ? undefined : this.judgementOf(sentences[at], ofMention[i])
      if (judgement !== undefined && judgement.label !== 'neutral') this.add(span, holder, at, i, judgement)
    }
  }

  private add(span: Span, holder: string, at: number, mention: number, { label, probabilities }: Sentiment): void {
    const { signals, signalOf, visitOf, visit } = this
    const { actor, start } = this.doc.mentions[mention]
    const clauses = this.reader.clausesOf(at)
    const role = clauses === null ? 0.6 : roleWeight(clauses, start)
    const sure = Math.max(0, probabilities[label] - LEAST) / (1 - LEAST)
    const probability = WEIGHT * sure * role
    const number = this.cast.ofMention[mention]
    const known = visitOf[number] === visit ? signalOf[number] : -1
    if (probability <= (known < 0 ? 0 : signals[known].probability)) return
    const sentence = this.doc.sentences[at]
    const signal: Signal = {
      holder,
      target: actor,
      polarity: label === 'positive' ? 1 : -1,
      probability,
      reason: SAYS,
      start: Math.max(span.start, sentence.start),
      end: Math.min(span.end, sentence.end),
    }
    if (known >= 0) {
      signals[known] = signal
      return
    }
    visitOf[number] = visit
    signalOf[number] = signals.length
    signals.push(signal)
  }
}

/** Whether a content asks (`asked whether Chad had attacked`): who asks takes no stand. */
function isAsked(text: string, { start }: Span): boolean {
  return text.startsWith('whether ', start) || text.startsWith('if ', start) || text.startsWith('whether ', start - 8)
}
