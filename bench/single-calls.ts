import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type { Library } from './library'
import { median, time } from './measure'
import type { Row } from './row'
import { newsOf } from './texts'

/** Sentences a second of `scoreTarget`, the call without a pipeline. */
export function targetRate(library: Library): Row[] {
  const doc = library.segment(library.createDoc(newsOf(50_000)))
  const sentences = doc.sentences.map((sentence) => doc.text.slice(sentence.start, sentence.end))
  const run = () => {
    for (const sentence of sentences) library.scoreTarget(sentence, { start: 0, end: Math.min(6, sentence.length) })
  }
  run()
  const seconds = median([1, 2, 3, 4, 5].map(() => time(run))) / 1000
  return [
    { group: 'single calls', name: 'scoreTarget', value: sentences.length / seconds, unit: 'sentences a second', least: 3000 },
  ]
}

const STARTS = 5

/** What a fresh process needs to import the library, and to come to its first answer, over what Node itself needs. */
export function coldStart(path: string): Row[] {
  const url = JSON.stringify(pathToFileURL(path).href)
  const scripts = {
    bare: '',
    imported: `await import(${url})`,
    answered: `const { analyze } = await import(${url}); analyze('Russia failed its ally.')`,
  }
  const times: Record<keyof typeof scripts, number[]> = { bare: [], imported: [], answered: [] }
  for (let start = 0; start < STARTS; start++) {
    for (const name of ['bare', 'imported', 'answered'] as const) {
      times[name].push(time(() => execFileSync(process.execPath, ['--input-type=module', '--eval', scripts[name]])))
    }
  }
  const over = (name: 'imported' | 'answered') => median(times[name].map((value, i) => value - times.bare[i]))
  const row = (name: string, value: number): Row => ({ group: 'fresh process, over Node alone', name, value, unit: 'ms' })
  return [row('import', over('imported')), row('import and first answer', over('answered'))]
}
