import {
  classifyVoice,
  createDoc,
  detectStance,
  extractAttributions,
  findRegions,
  recognizeEntities,
  resolveCoreference,
  scoreSentiment,
  segment,
  summarizeActors,
} from '../../src/index'

type AnyStep = (doc: never) => object

/** The standard sequence, step by step. */
export const steps: readonly (readonly [name: string, step: AnyStep])[] = [
  ['findRegions', findRegions],
  ['segment', segment],
  ['recognizeEntities', recognizeEntities],
  ['extractAttributions', extractAttributions],
  ['resolveCoreference', resolveCoreference],
  ['classifyVoice', classifyVoice],
  ['scoreSentiment', scoreSentiment],
  ['detectStance', detectStance],
  ['summarizeActors', summarizeActors],
]

/** The document before each step and after the last. */
export function stages(text: string): object[] {
  let doc: object = createDoc(text)
  return [doc, ...steps.map(([, step]) => (doc = (step as (doc: object) => object)(doc)))]
}
