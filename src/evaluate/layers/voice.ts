import type { Span } from '../../doc/types'
import type { Collector } from '../collector'
import { matchSentences } from '../match/sentences'
import type { IndexedPair } from '../predicted-doc'
import { collectItems } from './items'

/** Sentence spans. */
export function collectSentences({ predicted, gold, index }: IndexedPair, into: Collector): void {
  if (predicted.sentences === undefined) return
  const where = { layer: 'sentences', measure: 'exact F1', document: index, within: gold.sentences }
  collectItems<Span>(into, where, predicted.sentences, gold.sentences, () => '')
}

/**
 * Voice: of each gold sentence that was found (the predicted sentence with which it shares most, at least half), and of
 * the document.
 */
export function collectVoice({ predicted, gold, index }: IndexedPair, into: Collector): void {
  const voices = predicted.voices
  if (voices !== undefined) {
    const found = matchSentences(
      voices.map((voice) => voice.sentence),
      gold.sentences,
    )
    gold.sentences.forEach((sentence, i) => {
      const match = found[i]
      if (match === null) return
      const voice = voices[match.index]
      into.label(
        'voice',
        'sentence',
        ['macro-F1', 'accuracy', 'kappa', 'calibration error'],
        { document: index, sentence: i },
        voice.label,
        sentence.voice,
        voice.probability,
      )
    })
  }
  if (predicted.voice !== undefined) {
    const unit = { document: index, sentence: 0 }
    into.label(
      'voice',
      'document',
      ['accuracy', 'calibration error'],
      unit,
      predicted.voice.label,
      gold.voice,
      predicted.voice.probability,
    )
  }
}
