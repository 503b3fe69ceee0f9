import { describe, expect, it } from 'vitest'
import { namesModel } from '../../models/names'
import { StancekitError } from '../../src/doc/error'
import { bareTransitions, ChainReader } from '../../src/entities/names/crf'
import { loadTagger, packTagger } from '../../src/entities/names/packed-tagger'
import { packSteps, unpackSteps } from '../../src/entities/names/step-coder'
import { TAG_COUNT } from '../../src/entities/names/tags'

const K = TAG_COUNT

/** Some scores that look random and are the same every time. */
function someScores(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => 3 * Math.sin(i * 12.9898 + 4.1))
}

/** All tag sequences of three tokens with their weights: the slow way to what the chain reader does. */
function enumerate(scores: Float64Array, transitions: Float64Array): { best: number[]; probabilities: Float64Array } {
  const probabilities = new Float64Array(3 * K)
  let best: number[] = []
  let top = Number.NEGATIVE_INFINITY
  let sum = 0
  for (let a = 0; a < K; a++)
    for (let b = 0; b < K; b++)
      for (let c = 0; c < K; c++) {
        const score =
          transitions[a] +
          scores[a] +
          transitions[a * K + b] +
          scores[K + b] +
          transitions[b * K + c] +
          scores[2 * K + c] +
          transitions[c * K]
        if (score > top) {
          top = score
          best = [a, b, c]
        }
        const weight = Math.exp(score)
        sum += weight
        probabilities[a] += weight
        probabilities[K + b] += weight
        probabilities[2 * K + c] += weight
      }
  return { best, probabilities: probabilities.map((weight) => weight / sum) }
}

describe('ChainReader', () => {
  it('finds the best tags and the probabilities that counting all sequences gives', () => {
    const transitions = bareTransitions().map((value, i) => value + 0.3 * Math.cos(i))
    const scores = someScores(3 * K)
    const { best, probabilities } = enumerate(scores, transitions)
    const tags = new Uint8Array(3)
    new ChainReader(transitions).read(scores, 0, 3, tags, 0)
    expect([...tags]).toEqual(best)
    for (let i = 0; i < scores.length; i++) expect(scores[i]).toBeCloseTo(probabilities[i], 10)
  })
})

describe('packTagger and loadTagger', () => {
  it('give back the weights, in steps of the unit', () => {
    const rows = new Map([
      [7, Float32Array.from({ length: K }, (_, k) => k * 0.1)],
      [4194303, new Float32Array(K).fill(-0.5)],
      [9000, new Float32Array(K)],
    ])
    const packed = packTagger({ name: 'test', version: '1.0.0', unit: 0.1 }, rows, bareTransitions(), null)
    expect(packed.features.count).toBe(2)
    const { table, steps } = loadTagger(packed)
    const weightsOf = (feature: number): number[] => {
      const slot = [...table.keys()].find((i) => i % 2 === 0 && table[i] === feature)
      return slot === undefined ? [] : [...steps.slice(table[slot + 1], table[slot + 1] + K)]
    }
    expect(weightsOf(7)).toEqual(Array.from({ length: K }, (_, k) => k))
    expect(weightsOf(4194303)).toEqual(new Array(K).fill(-5))
    expect(weightsOf(9000)).toEqual([])
  })

  it('refuses another format and weights that are cut short', () => {
    expect(() => loadTagger({ ...namesModel, format: 'other' as never })).toThrow(StancekitError)
    expect(() => loadTagger({ ...namesModel, weights: namesModel.weights.slice(0, -400) })).toThrow(/end early/)
  })
})

describe('packSteps and unpackSteps', () => {
  it('give back every step', () => {
    const steps = Int8Array.from({ length: 40 * K }, (_, i) => (i % 3 === 0 ? 0 : Math.round(44 * Math.sin(i * i))))
    expect([...unpackSteps(packSteps(steps, K), steps.length, K)]).toEqual([...steps])
  })

  it('keep carries: rows of one kind for long, then others', () => {
    for (const rare of [1, -1, 44, -44]) {
      const steps = Int8Array.from({ length: 900 * K }, (_, i) => (i % 977 === 0 ? rare : 0))
      expect([...unpackSteps(packSteps(steps, K), steps.length, K)]).toEqual([...steps])
    }
  })

  it('pack nothing', () => {
    expect(unpackSteps(packSteps(new Int8Array(0), K), 0, K).length).toBe(0)
  })
})
