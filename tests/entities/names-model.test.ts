import { describe, expect, it } from 'vitest'
import { namesModel } from '../../models/names'
import { StancekitError } from '../../src/doc/error'
import { bareTransitions, ChainReader } from '../../src/entities/names/crf'
import { loadTagger, packTagger } from '../../src/entities/names/packed-tagger'
import { packSteps, unpackSteps } from '../../src/entities/names/step-coder'
import { TAG_COUNT } from '../../src/entities/names/tags'

const K = TAG_COUNT

/** Some scores in steps that look random and are the same every time. */
function someScores(size: number): Int16Array {
  return Int16Array.from({ length: size }, (_, i) => Math.round(30 * Math.sin(i * 12.9898 + 4.1)))
}

/** All tag sequences of some tokens with their weights: the slow way to what the chain reader does. */
function enumerate(scores: Float64Array, transitions: Float64Array): { best: number[]; probabilities: Float64Array } {
  const length = scores.length / K
  const probabilities = new Float64Array(scores.length)
  let best: number[] = []
  let top = Number.NEGATIVE_INFINITY
  let sum = 0
  for (let number = 0; number < K ** length; number++) {
    const tags = Array.from({ length }, (_, i) => Math.floor(number / K ** i) % K)
    let score = transitions[tags[length - 1] * K]
    for (let i = 0; i < length; i++) score += transitions[(i === 0 ? 0 : tags[i - 1]) * K + tags[i]] + scores[i * K + tags[i]]
    if (score > top) {
      top = score
      best = tags
    }
    const weight = Math.exp(score)
    sum += weight
    for (let i = 0; i < length; i++) probabilities[i * K + tags[i]] += weight
  }
  return { best, probabilities: probabilities.map((weight) => weight / sum) }
}

describe('ChainReader', () => {
  const transitions = bareTransitions().map((value, i) => value + 0.3 * Math.cos(i))

  it.each([1, 2, 3])('finds the best tags of %i tokens and the probabilities that counting all sequences gives', (length) => {
    const scores = someScores((length + 1) * K)
    const { best, probabilities } = enumerate(
      Float64Array.from(scores.subarray(K), (steps) => steps * 0.1),
      transitions,
    )
    const tags = new Uint8Array(length + 2)
    const found = new Float64Array(scores.length)
    new ChainReader(transitions, 0.1).read(scores, 1, length, tags, 2, found)
    expect([...tags.subarray(2)]).toEqual(best)
    for (let i = 0; i < probabilities.length; i++) expect(found[K + i]).toBeCloseTo(probabilities[i], 10)
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
