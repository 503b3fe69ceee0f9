import type { TowardOptions } from './actors/toward'
import { extractAttributions } from './attribution/extract-attributions'
import { resolveCoreference } from './coreference/resolve-coreference'
import { createDoc, type DocInput } from './doc/create-doc'
import { pipe } from './doc/pipe'
import type { AnalyzedDoc } from './doc/types'
import { recognizeEntities } from './entities/recognize-entities'
import { findRegions } from './regions/find-regions'
import { segment } from './segmentation/segment'
import { scoreSentiment } from './sentiment/score-sentiment'
import { detectStance } from './stance/detect-stance'
import { summarizeActors } from './summary/summarize-actors'
import { classifyVoice } from './voice/classify-voice'

export type AnalyzeOptions = TowardOptions

/**
 * Reads an article: the standard sequence of all steps. The body is the map of the library.
 *
 * @param input the text, or `{ text, title?, url?, date?, outlet?, ... }`. A title is put before the text; a date (ISO 8601)
 * decides who is in office. Any string is an article: a strange one gets fewer annotations, never an error.
 * @param options `toward`: ids, names or aliases of the actors that `sentiments`, `stances` and `summary` keep to (every actor
 * if absent); `rollUp: false` leaves out those who act for them; `actors`: actors of the user's own, which win over built-in
 * ones.
 * @returns the document with every layer. Spans are half-open, in UTF-16 code units of its `text`.
 * @throws StancekitError `invalid-input` if there is no text; `unknown-actor` if `toward` names nobody known (the message
 * suggests near names); `invalid-option` or `invalid-actor` for wrong options.
 * @example
 * const doc = analyze('Chile condemned Peru on Monday.', { toward: ['Peru'] })
 * doc.stances.filter(({ label }) => label !== 'neutral').map(({ holder, label, target }) => [holder, label, target])
 * // [['state:CHL', 'against', 'state:PER']]
 * @see corpus/GUIDELINES.md for what each layer means.
 */
export function analyze(input: string | DocInput, options: AnalyzeOptions = {}): AnalyzedDoc {
  return pipe(
    createDoc(input),
    findRegions,
    segment,
    (doc) => recognizeEntities(doc, options),
    extractAttributions,
    resolveCoreference,
    classifyVoice,
    (doc) => scoreSentiment(doc, options),
    (doc) => detectStance(doc, options),
    (doc) => summarizeActors(doc, options),
  )
}
