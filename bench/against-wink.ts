import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Library } from './library'
import { interleave, median } from './measure'
import type { Row } from './row'
import { newsOf, readArticles } from './texts'

const ROUNDS = 7
/** Passes over the articles in one round: one pass takes some milliseconds. */
const PASSES = 20

/** What `analyze` and each of its steps cost, as multiples of wink-nlp's own full pipeline on the same texts. */
export function againstWink(library: Library): Row[] {
  const texts = readArticles()
  const full = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer'])
  const passes = (run: (text: string) => unknown) => () => {
    for (let pass = 0; pass < PASSES; pass++) for (const text of texts) run(text)
  }
  const steps = stepTasks(library, texts)
  const long = newsOf(500_000)
  const tasks: Record<string, () => unknown> = {
    wink: passes((text) => full.readDoc(text)),
    analyze: passes((text) => library.analyze(text)),
    analyzeAll: () => library.analyzeAll(Array.from({ length: PASSES }, () => texts).flat()),
    'wink, 500 kB': () => full.readDoc(long),
    'analyze, 500 kB': () => library.analyze(long),
  }
  for (const [name, step] of Object.entries(steps)) {
    tasks[name] = () => {
      for (let pass = 0; pass < PASSES; pass++) step()
    }
  }
  interleave(tasks, 2)
  const times = interleave(tasks, ROUNDS)
  const ratio = (name: string, base: string) => median(times[name].map((value, round) => value / times[base][round]))
  const group = 'cost against wink-nlp (full pipeline = 1)'
  const row = (name: string, value: number, limit?: number): Row => ({ group, name, value, unit: 'times', limit })
  return [
    row('analyze, the gold articles', ratio('analyze', 'wink'), 3),
    row('analyzeAll, the gold articles', ratio('analyzeAll', 'wink'), 3),
    row('analyze, 500 kB of news', ratio('analyze, 500 kB', 'wink, 500 kB'), 3),
    ...Object.keys(steps).map((name) => row(`  ${name}`, ratio(name, 'wink'))),
  ]
}

/** Each step alone, on documents that have what it needs. */
function stepTasks(library: Library, texts: readonly string[]): Record<string, () => void> {
  const created = texts.map((text) => library.createDoc(text))
  const found = created.map((doc) => library.findRegions(doc))
  const segmented = found.map((doc) => library.segment(doc))
  const entities = segmented.map((doc) => library.recognizeEntities(doc))
  const attributed = entities.map((doc) => library.extractAttributions(doc))
  const resolved = attributed.map((doc) => library.resolveCoreference(doc))
  const voiced = resolved.map((doc) => library.classifyVoice(doc))
  const scored = voiced.map((doc) => library.scoreSentiment(doc))
  const stanced = scored.map((doc) => library.detectStance(doc))
  return {
    findRegions: () => created.forEach((doc) => void library.findRegions(doc)),
    segment: () => found.forEach((doc) => void library.segment(doc)),
    recognizeEntities: () => segmented.forEach((doc) => void library.recognizeEntities(doc)),
    extractAttributions: () => entities.forEach((doc) => void library.extractAttributions(doc)),
    resolveCoreference: () => attributed.forEach((doc) => void library.resolveCoreference(doc)),
    classifyVoice: () => resolved.forEach((doc) => void library.classifyVoice(doc)),
    scoreSentiment: () => voiced.forEach((doc) => void library.scoreSentiment(doc)),
    detectStance: () => scored.forEach((doc) => void library.detectStance(doc)),
    summarizeActors: () => stanced.forEach((doc) => void library.summarizeActors(doc)),
  }
}
