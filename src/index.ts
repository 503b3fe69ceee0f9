/**
 * Everything that reads: `analyze`, its steps, single questions, actors. No Node, no DOM.
 * @module stancekit
 */

export { type ActorDefinition, defineActor } from './actors/define-actor'
export { type ActorMatch, type FindActorsOptions, findActors } from './actors/find-actors'
export { type FindMembershipsOptions, findMemberships, type Membership } from './actors/find-memberships'
export { parseActors } from './actors/parse-actors'
export type { TowardOptions } from './actors/toward'
export { type AnalyzeOptions, analyze, analyzeAll } from './analyze'
export { extractAttributions } from './attribution/extract-attributions'
export { resolveCoreference } from './coreference/resolve-coreference'
export { createDoc, type DocInput } from './doc/create-doc'
export { StancekitError, type StancekitErrorCode } from './doc/error'
export { pipe } from './doc/pipe'
export { textOf } from './doc/text-of'
export type * from './doc/types'
export { type RecognizeEntitiesOptions, recognizeEntities } from './entities/recognize-entities'
export { findRegions } from './regions/find-regions'
export { segment } from './segmentation/segment'
export { scoreSentiment } from './sentiment/score-sentiment'
export { scoreTarget } from './sentiment/score-target'
export { detectStance } from './stance/detect-stance'
export { type RelationSpans, scoreRelation } from './stance/score-relation'
export { summarizeActors } from './summary/summarize-actors'
export type { DetailedActorSummary } from './summary/types'
export { classifySentence } from './voice/classify-sentence'
export { classifyVoice } from './voice/classify-voice'
