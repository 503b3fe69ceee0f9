import { StancekitError } from '../doc/error'
import { Collector } from './collector'
import type { Figure } from './figure'
import type { GoldDocument } from './gold/types'
import { collectAttributions } from './layers/attributions'
import { collectMentions } from './layers/mentions'
import { collectRegions } from './layers/regions'
import { collectSentiment } from './layers/sentiment'
import { collectStance } from './layers/stance'
import { collectSentences, collectVoice } from './layers/voice'
import type { BootstrapOptions } from './metrics/bootstrap-interval'
import type { ConfusionMatrix } from './metrics/classification'
import type { EvaluationPair, IndexedPair, PredictedDoc } from './predicted-doc'

/** Predicted against gold: figures in the order of the document's layers, and confusion matrices of labelled layers. */
export interface Evaluation {
  readonly documents: number
  readonly figures: readonly Figure[]
  /** By `voice sentence`, `voice document`, `sentiment`, `stance author` and so on. */
  readonly confusions: Readonly<Record<string, ConfusionMatrix>>
}

/** From so many documents on, whole documents are resampled; with fewer, sentences (for stance between actors, holders). */
const DOCUMENTS_TO_RESAMPLE = 10

const COLLECT: readonly ((pair: IndexedPair, into: Collector) => void)[] = [
  collectRegions,
  collectSentences,
  collectVoice,
  collectMentions,
  collectAttributions,
  collectSentiment,
  collectStance,
]

/**
 * Scores predicted documents against gold, every layer that is there, cases of all documents pooled.
 *
 * @param pairs documents and the gold of the same text.
 * @param options of the bootstrap: `samples`, `seed`, `level`.
 * @throws StancekitError `invalid-gold` if a gold is of a text of another length.
 * @example
 * const { figures } = evaluateCorpus([{ predicted: analyze(article.text), gold: article.gold }])
 * figures[0] // { layer: 'regions', measure: 'exact F1', value: 1, interval: null, n: 3, precision: 1, recall: 1 }
 */
export function evaluateCorpus(pairs: readonly EvaluationPair[], options: BootstrapOptions = {}): Evaluation {
  const collector = new Collector()
  pairs.forEach(({ predicted, gold }, index) => {
    if (predicted.text.length !== gold.length) {
      throw new StancekitError(
        'invalid-gold',
        `gold ${gold.id} is of a text of ${gold.length} UTF-16 code units, but the document has ${predicted.text.length}. ` +
          'Read the text as it is: no trimming, no other line ends.',
      )
    }
    for (const collect of COLLECT) collect({ predicted, gold, index }, collector)
  })
  const figures = collector.figures(pairs.length >= DOCUMENTS_TO_RESAMPLE, options)
  return { documents: pairs.length, figures: inLayerOrder(figures), confusions: collector.confusions() }
}

/**
 * Scores one document against its gold. See `evaluateCorpus`.
 *
 * @throws StancekitError `invalid-gold` if the gold is of a text of another length.
 * @example
 * evaluateDocument(analyze(article.text), article.gold).figures.find((f) => f.measure === 'names F1')?.value
 */
export function evaluateDocument(predicted: PredictedDoc, gold: GoldDocument, options: BootstrapOptions = {}): Evaluation {
  return evaluateCorpus([{ predicted, gold }], options)
}

const LAYERS = ['regions', 'sentences', 'voice', 'mentions', 'attributions', 'sentiment', 'stance']

function inLayerOrder(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
}
