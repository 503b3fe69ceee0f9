import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Labelled, macroF1 } from '../../../src/evaluate/index'
import { scoreTarget } from '../../../src/sentiment/score-target'
import type { EvaluationSet } from '../set'

/** Mean score beyond which an article is taken to be for or against its main person. */
const THRESHOLD = 0.1

/**
 * The author's sentiment toward the main person of an article, from the mean of `scoreTarget` over the places where the
 * person's last name stands. Never trained on; noisy labels that lean positive.
 */
export const set: EvaluationSet = {
  name: 'persent',
  layer: 'sentiment',
  run(folder) {
    const cases: Labelled[] = []
    for (const line of readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n')) {
      if (line === '') continue
      const { text, target, label } = JSON.parse(line) as { text: string; target: string; label: string }
      const name = target.trim().split(/\s+/).at(-1) ?? target
      const scores: number[] = []
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        scores.push(scoreTarget(text, { start: at, end: at + name.length }).score)
      }
      const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length)
      cases.push({ predicted: mean > THRESHOLD ? 'positive' : mean < -THRESHOLD ? 'negative' : 'neutral', gold: label })
    }
    return [{ set: 'persent', split: 'dev', measure: 'macro-F1 of articles', value: macroF1(cases), n: cases.length }]
  },
}
