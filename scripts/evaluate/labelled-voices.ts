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

/** A set of sentences or articles labelled by voice. `opinionLabel` is what the set calls opinion. */
export function labelledVoices(name: string, unit: 'sentence' | 'document', opinionLabel: string): EvaluationSet {
  return {
    name,
    layer: 'voice',
    run(folder) {
      const cases: Case[] = []
      for (const line of readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n')) {
        if (line === '') continue
        const record = JSON.parse(line) as VoiceRecord
        const { label: predicted, probability } = unit === 'sentence' ? classifySentence(record.text) : voiceOf(record)
        const gold: VoiceLabel = record.label === opinionLabel ? 'opinion' : 'reporting'
        cases.push({ predicted, gold, probability, correct: predicted === gold })
      }
      const common = { set: name, split: 'dev', n: cases.length } as const
      const interval = bootstrapInterval(cases, macroF1, { samples: 300 })
      return [
        { ...common, measure: 'macro-F1', value: macroF1(cases), ...(interval === null ? {} : { interval }) },
        { ...common, measure: 'calibration error', value: expectedCalibrationError(cases) },
      ] satisfies Measurement[]
    },
  }
}

function voiceOf({ text, title }: VoiceRecord): { label: VoiceLabel; probability: number } {
  const input = title === undefined || title === '' ? text : { text, title }
  return pipe(createDoc(input), segment, classifyVoice).voice
}
