import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDoc } from '../../../src/doc/create-doc'
import { segment } from '../../../src/segmentation/segment'
import type { EvaluationSet, Measurement } from '../set'

interface Case {
  readonly golden: boolean
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
}

/**
 * Cases of the Pragmatic Segmenter (Dias 2015), right only if every sentence is. They keep quotations of several sentences whole;
 * our guidelines split them (three cases).
 */
export const set: EvaluationSet = {
  name: 'golden-rules',
  layer: 'sentences',
  run(folder) {
    const cases = ['train.jsonl', 'dev.jsonl'].flatMap((name) => readCases(join(folder, name)))
    const golden = cases.filter((item) => item.golden)
    return [row('cases wholly right', cases), row('golden rules wholly right', golden)]
  },
}

function readCases(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)
}

function row(measure: string, cases: readonly Case[]): Measurement {
  const right = cases.filter(isRight).length
  return { set: 'golden-rules', split: 'train+dev', measure, value: right / Math.max(1, cases.length), n: cases.length }
}

function isRight({ text, sentences }: Case): boolean {
  const found = segment(createDoc(text)).sentences
  return (
    found.length === sentences.length && found.every(({ start, end }, i) => start === sentences[i][0] && end === sentences[i][1])
  )
}
