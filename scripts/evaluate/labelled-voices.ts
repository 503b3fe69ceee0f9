import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDoc } from '../../src/doc/create-doc'
import { pipe } from '../../src/doc/pipe'
import type { VoiceLabel } from '../../src/doc/types'
import { bootstrapInterval, expectedCalibrationError, type Labelled, macroF1 } from '../../src/evaluate/index'
import { segment } from '../../src/segmentation/segment'
import { classifySentence } from '../../src/voice/classify-sentence'
import { classifyVoice } from '../../src/voice/classify-voice'
import type { EvaluationSet, Measurement } from './set'

/** A record of the voice sets: a sentence, or an article with its title apart. */
interface VoiceRecord {
  readonly text: string
  readonly title?: string
  readonly label: string
}

interface Case extends Labelled {
  readonly probability: number
  readonly correct: boolean
}

/**
 * A set of sentences or articles labelled by voice. `opinionLabel` is what the set calls opinion. With `wholly`, train and dev are
 * also measured together: for sets that nothing is trained on, whose dev part is small.
 */
export function labelledVoices(name: string, unit: 'sentence' | 'document', opinionLabel: string, wholly = false): EvaluationSet {
  const casesOf = (folder: string, split: string): Case[] => {
    const cases: Case[] = []
    for (const line of readFileSync(join(folder, `${split}.jsonl`), 'utf8').split('\n')) {
      if (line === '') continue
      const record = JSON.parse(line) as VoiceRecord
      const { label: predicted, probability } = unit === 'sentence' ? classifySentence(record.text) : voiceOf(record)
      const gold: VoiceLabel = record.label === opinionLabel ? 'opinion' : 'reporting'
      cases.push({ predicted, gold, probability, correct: predicted === gold })
    }
    return cases
  }
  const measure = (cases: readonly Case[], split: 'dev' | 'train+dev', suffix: string): Measurement[] => {
    const common = { set: name, split, n: cases.length } as const
    const interval = bootstrapInterval(cases, macroF1, { samples: 300 })
    return [
      { ...common, measure: `macro-F1${suffix}`, value: macroF1(cases), ...(interval === null ? {} : { interval }) },
      { ...common, measure: `calibration error${suffix}`, value: expectedCalibrationError(cases) },
    ]
  }
  return {
    name,
    layer: 'voice',
    run(folder) {
      const dev = casesOf(folder, 'dev')
      const measured = measure(dev, 'dev', '')
      if (!wholly) return measured
      return [...measured, ...measure([...casesOf(folder, 'train'), ...dev], 'train+dev', ', train and dev')]
    },
  }
}

function voiceOf({ text, title }: VoiceRecord): { label: VoiceLabel; probability: number } {
  const input = title === undefined || title === '' ? text : { text, title }
  return pipe(createDoc(input), segment, classifyVoice).voice
}
