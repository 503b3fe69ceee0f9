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

/** Reads an article: the standard sequence of all steps. */
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
