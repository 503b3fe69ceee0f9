import type { TowardOptions } from './actors/toward'
import { extractAttributions } from './attribution/extract-attributions'
import { resolveCoreference } from './coreference/resolve-coreference'
import { createDoc, type DocInput } from './doc/create-doc'
import { StancekitError } from './doc/error'
import { pipe } from './doc/pipe'
import type { AnalyzedDoc, Doc } from './doc/types'
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

/** Of so many articles, or of so many characters, each step is done before the next. */
const TOGETHER = { articles: 64, characters: 1 << 17 }

/**
 * Reads many articles, each as `analyze` does, but step by step: all regions first, then all sentences, and so on. What a step needs then
 * stays in the processor's cache, so that many articles take a third less time than one after the other.
 *
 * @param inputs texts or `{ text, title?, ... }`, as for `analyze`.
 * @param options as for `analyze`; they hold for all.
 * @returns the documents, in order: each deeply equal to what `analyze` gives. All are held at once: hand over parts of a large corpus, or
 * use `stancekit/node`, which reads it as a stream.
 * @throws StancekitError as `analyze`, for the first article that it would throw for.
 * @example
 * analyzeAll(['Chile condemned Peru.', 'Peru praised Chile.']).map(({ stances }) => stances.at(-1).label)
 * // ['against', 'favor']
 */
export function analyzeAll(inputs: readonly (string | DocInput)[], options: AnalyzeOptions = {}): AnalyzedDoc[] {
  if (!Array.isArray(inputs)) {
    throw new StancekitError(
      'invalid-input',
      `analyzeAll expects a list of articles, but got ${inputs === null ? 'null' : typeof inputs}.`,
    )
  }
  const analyzed: AnalyzedDoc[] = []
  let part: Doc[] = []
  let characters = 0
  for (const input of inputs) {
    const doc = createDoc(input)
    if (part.length === TOGETHER.articles || (part.length > 0 && characters + doc.text.length > TOGETHER.characters)) {
      for (const done of analyzeTogether(part, options)) analyzed.push(done)
      part = []
      characters = 0
    }
    part.push(doc)
    characters += doc.text.length
  }
  for (const done of analyzeTogether(part, options)) analyzed.push(done)
  return analyzed
}

function analyzeTogether(docs: readonly Doc[], options: AnalyzeOptions): AnalyzedDoc[] {
  return docs
    .map((doc) => findRegions(doc))
    .map((doc) => segment(doc))
    .map((doc) => recognizeEntities(doc, options))
    .map((doc) => extractAttributions(doc))
    .map((doc) => resolveCoreference(doc))
    .map((doc) => classifyVoice(doc))
    .map((doc) => scoreSentiment(doc, options))
    .map((doc) => detectStance(doc, options))
    .map((doc) => summarizeActors(doc, options))
}
