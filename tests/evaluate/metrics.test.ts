import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from '../../src/evaluate/metrics/bootstrap-interval'
import { brierScore, expectedCalibrationError, logLoss } from '../../src/evaluate/metrics/calibration'
import { accuracy, cohensKappa, confusionMatrix, f1ByLabel, macroF1 } from '../../src/evaluate/metrics/classification'
import { precisionRecallF1 } from '../../src/evaluate/metrics/precision-recall-f1'
import { scoreItems, scoreSpans } from '../../src/evaluate/metrics/score-items'

const labelled = (pairs: string) => pairs.split(' ').map((pair) => ({ gold: pair.split('>')[0], predicted: pair.split('>')[1] }))

describe('precisionRecallF1', () => {
  it.each([
    [3, 4, 6, 0.75, 0.5, 0.6],
    [0, 0, 0, 1, 1, 1],
    [0, 0, 5, 0, 0, 0],
    [0, 5, 0, 0, 0, 0],
  ])('%d correct of %d predicted and %d gold', (correct, predicted, gold, precision, recall, f1) => {
    const score = precisionRecallF1(correct, predicted, gold)
    expect([score.precision, score.recall, score.f1]).toEqual([precision, recall, f1].map((x) => expect.closeTo(x, 12)))
  })
})

describe('scoreSpans', () => {
  const span = (start: number, end: number, type = 'PER') => ({ start, end, type })
  it('wants both ends right', () => {
    expect(scoreSpans([span(0, 3), span(4, 6)], [span(0, 3), span(4, 7)]).correct).toBe(1)
  })
  it('wants the label right where one is given', () => {
    expect(scoreSpans([span(0, 3, 'ORG')], [span(0, 3)], (s) => s.type).correct).toBe(0)
    expect(scoreSpans([span(0, 3, 'ORG')], [span(0, 3)]).correct).toBe(1)
  })
  it('counts a doubled item once unless it is twice in the gold', () => {
    expect(scoreItems(['a', 'a'], ['a'], (x) => x)).toMatchObject({ correct: 1, precision: 0.5, recall: 1 })
    expect(scoreItems(['a', 'a'], ['a', 'a'], (x) => x).f1).toBe(1)
  })
  it('takes any text for a key', () => {
    expect(scoreItems(['__proto__', 'constructor'], ['constructor'], (x) => x).correct).toBe(1)
  })
})

describe('classification', () => {
  // Two thirds right: 4 of 6.
  const cases = labelled('n>n n>n n>p p>p p>n o>o')
  it('counts', () => {
    expect(confusionMatrix(cases)).toEqual({
      labels: ['n', 'o', 'p'],
      counts: [
        [2, 0, 1],
        [0, 1, 0],
        [1, 0, 1],
      ],
    })
  })
  it('gives accuracy, F1 by label, macro-F1', () => {
    expect(accuracy(cases)).toBeCloseTo(4 / 6, 12)
    expect(f1ByLabel(cases).get('n')?.f1).toBeCloseTo(2 / 3, 12)
    expect(macroF1(cases)).toBeCloseTo((2 / 3 + 1 + 1 / 2) / 3, 12)
  })
  it('leaves a label out that is only predicted, though it costs the others', () => {
    expect(macroF1(labelled('a>a a>b'))).toBeCloseTo(2 / 3, 12)
    expect(macroF1(labelled('a>a a>b'), ['a', 'b'])).toBeCloseTo(1 / 3, 12)
  })
  it('gives kappa as in the textbook example', () => {
    // Cohen's kappa of 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no is 0.4.
    const pairs = [...Array(20).fill('y>y'), ...Array(5).fill('y>n'), ...Array(10).fill('n>y'), ...Array(15).fill('n>n')]
    expect(cohensKappa(labelled(pairs.join(' ')))).toBeCloseTo(0.4, 12)
  })
  it('gives kappa its limits', () => {
    expect(cohensKappa(labelled('a>a b>b'))).toBe(1)
    expect(cohensKappa(labelled('a>a a>a'))).toBe(1)
    expect(cohensKappa(labelled('a>b b>a'))).toBe(-1)
  })
  it('is 0 where there is nothing', () => {
    expect([accuracy([]), macroF1([]), cohensKappa([])]).toEqual([0, 0, 0])
  })
})

describe('calibration', () => {
  it('is 0 where eight in ten of 0.8 are right', () => {
    const cases = Array.from({ length: 10 }, (_, i) => ({ probability: 0.8, correct: i < 8 }))
    expect(expectedCalibrationError(cases)).toBeCloseTo(0, 12)
  })
  it('weighs bins by their cases', () => {
    const sure = Array.from({ length: 3 }, () => ({ probability: 1, correct: true }))
    expect(expectedCalibrationError([...sure, { probability: 0.55, correct: false }])).toBeCloseTo(0.55 / 4, 12)
  })
  it('scores distributions', () => {
    const cases = [{ probabilities: { a: 0.8, b: 0.2 }, gold: 'a' }]
    expect(brierScore(cases)).toBeCloseTo(0.08, 12)
    expect(logLoss(cases)).toBeCloseTo(-Math.log(0.8), 12)
    expect(brierScore([{ probabilities: { a: 1 }, gold: 'b' }])).toBeCloseTo(2, 12)
    expect(logLoss([{ probabilities: { a: 1 }, gold: 'constructor' }])).toBeCloseTo(-Math.log(1e-15), 9)
  })
  it('is 0 where there is nothing', () => {
    expect([expectedCalibrationError([]), brierScore([]), logLoss([])]).toEqual([0, 0, 0])
  })
})

describe('bootstrapInterval', () => {
  const mean = (sample: readonly number[]) => sample.reduce((a, b) => a + b, 0) / sample.length
  it('repeats itself', () => {
    const units = Array.from({ length: 50 }, (_, i) => (i * 7) % 11)
    expect(bootstrapInterval(units, mean)).toEqual(bootstrapInterval(units, mean))
    expect(bootstrapInterval(units, mean)).not.toEqual(bootstrapInterval(units, mean, { seed: 2 }))
  })
  it('comes near the normal interval of a share', () => {
    const units = Array.from({ length: 400 }, (_, i) => (i < 100 ? 1 : 0))
    const [low, high] = bootstrapInterval(units, mean) ?? [0, 0]
    const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400)
    expect(low).toBeCloseTo(0.25 - half, 1.8)
    expect(high).toBeCloseTo(0.25 + half, 1.8)
  })
  it('is null with fewer than two units', () => {
    expect(bootstrapInterval([1], mean)).toBeNull()
  })
})
