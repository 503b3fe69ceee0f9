import { describe, expect, it } from 'vitest'
import { articles } from '../../corpus/index'
import { docFromGold } from '../../src/evaluate/doc-from-gold'
import { evaluateCorpus, evaluateDocument } from '../../src/evaluate/evaluate-corpus'
import type { PredictedDoc } from '../../src/evaluate/predicted-doc'
import { tinyGold, tinyText } from './tiny'

const perfect = docFromGold(tinyText, tinyGold)

function figure(predicted: PredictedDoc, layer: string, measure: string) {
  const found = evaluateDocument(predicted, tinyGold).figures.find((item) => item.layer === layer && item.measure === measure)
  if (found === undefined) throw new Error(`no figure ${layer} ${measure}`)
  return found
}

describe('evaluateCorpus', () => {
  it('finds gold perfect', () => {
    const pairs = [...articles, { text: tinyText, gold: tinyGold }].map(({ text, gold }) => ({
      predicted: docFromGold(text, gold),
      gold,
    }))
    const { figures, documents } = evaluateCorpus(pairs, { samples: 50 })
    expect(documents).toBe(3)
    expect(figures.length).toBeGreaterThan(30)
    for (const { measure, value } of figures) expect([measure, value]).toEqual([measure, measure.endsWith('error') ? 0 : 1])
  })

  it('finds nothing right in an empty analysis, but the neutral', () => {
    const nothing = {
      ...perfect,
      regions: [],
      sentences: [],
      mentions: [],
      attributions: [],
      voices: [],
      sentiments: [],
      stances: [],
    }
    const value = (layer: string, measure: string) => figure(nothing, layer, measure).value
    expect(value('regions', 'exact F1')).toBe(0)
    expect(value('sentences', 'exact F1')).toBe(0)
    expect(value('mentions', 'names F1')).toBe(0)
    expect(value('attributions', 'holder F1')).toBe(0)
    expect(value('sentiment', 'coverage')).toBe(0)
    expect(value('sentiment', 'macro-F1')).toBeCloseTo(1 / 3, 12)
    expect(value('stance', 'author coverage')).toBe(0)
    expect(value('stance', 'pairs F1')).toBe(0)
  })

  it('leaves out layers that are absent', () => {
    const { figures } = evaluateDocument({ text: tinyText, regions: perfect.regions }, tinyGold)
    expect([...new Set(figures.map((item) => item.layer))]).toEqual(['regions'])
  })

  it('refuses gold of another text', () => {
    expect(() => evaluateDocument({ ...perfect, text: `${tinyText} ` }, tinyGold)).toThrow(
      expect.objectContaining({ code: 'invalid-gold', message: expect.stringContaining('but the document has') }),
    )
  })

  it('repeats itself', () => {
    expect(evaluateDocument(perfect, tinyGold)).toEqual(evaluateDocument(perfect, tinyGold))
  })

  it('gives intervals around the value', () => {
    const predicted = { ...perfect, mentions: perfect.mentions.filter((mention) => mention.actor === 'state:PER') }
    const { value, interval } = figure(predicted, 'mentions', 'actor F1')
    expect(value).toBeCloseTo(0.75, 12)
    expect(interval?.[0]).toBeLessThan(0.75)
    expect(interval?.[1]).toBeGreaterThan(0.75)
  })
})

describe('mentions', () => {
  it('takes an id spelled another way for the same actor when aligned', () => {
    const predicted = {
      ...perfect,
      mentions: perfect.mentions.map((m) => ({ ...m, actor: m.actor.replace('state:CHL', 'org:chile') })),
    }
    expect(figure(predicted, 'mentions', 'actor F1').value).toBeCloseTo(0.6, 12)
    expect(figure(predicted, 'mentions', 'actor F1, ids aligned').value).toBe(1)
  })
  it('does not align two ids to one', () => {
    const mentions = perfect.mentions.map((m, i) => (i === 1 ? { ...m, actor: 'org:other' } : m))
    expect(figure({ ...perfect, mentions }, 'mentions', 'actor F1, ids aligned').value).toBeCloseTo(0.8, 12)
  })
  it('counts the type of a name', () => {
    const mentions = perfect.mentions.map((m, i) => (i === 0 ? { ...m, type: 'ORG' as const } : m))
    expect(figure({ ...perfect, mentions }, 'mentions', 'names F1').value).toBeCloseTo(0.75, 12)
    expect(figure({ ...perfect, mentions }, 'mentions', 'name spans F1').value).toBe(1)
  })
})

describe('attributions', () => {
  const [said] = perfect.attributions
  it('matches by the cue though the content is cut short', () => {
    const content = [{ start: said.content[0].start, end: said.content[0].start + 5 }]
    const predicted = { ...perfect, attributions: [{ ...said, content }] }
    expect(figure(predicted, 'attributions', 'holder F1').value).toBe(1)
    expect(figure(predicted, 'attributions', 'content F1 (characters)')).toMatchObject({ precision: 1, recall: 5 / 19 })
  })
  it('matches by content though the cue is another', () => {
    const predicted = { ...perfect, attributions: [{ ...said, cue: null }] }
    expect(figure(predicted, 'attributions', 'found F1').value).toBe(1)
    expect(figure(predicted, 'attributions', 'cue F1 (overlap)')).toMatchObject({ value: 0, precision: 0, recall: 0 })
  })
  it('prefers the attribution with the cue among two of the same content', () => {
    const second = { ...said, cue: { start: 0, end: 4 }, holder: 'state:CHL' }
    const predicted = { ...perfect, attributions: [second, said] }
    expect(figure(predicted, 'attributions', 'holder F1')).toMatchObject({ precision: 0.5, recall: 1 })
  })
  it('counts no holder as none predicted', () => {
    const predicted = { ...perfect, attributions: [{ ...said, holder: null }] }
    expect(figure(predicted, 'attributions', 'holder F1')).toMatchObject({ value: 0, precision: 0, recall: 0 })
  })
})

describe('sentences that are cut another way', () => {
  const [title, body, end] = perfect.sentences
  const shifted = [title, { start: body.start, end: body.end - 1 }, { start: end.start - 1, end: end.end }]
  it('still carry voice and sentiment', () => {
    const moved = (span: { start: number }) => shifted[perfect.sentences.findIndex((s) => s.start === span.start)]
    const predicted = {
      ...perfect,
      sentences: shifted,
      voices: perfect.voices.map((voice) => ({ ...voice, sentence: moved(voice.sentence) })),
      sentiments: perfect.sentiments.map((item) => ({ ...item, sentence: moved(item.sentence) })),
    }
    expect(figure(predicted, 'sentences', 'exact F1').value).toBeCloseTo(1 / 3, 12)
    expect(figure(predicted, 'voice', 'sentence accuracy')).toMatchObject({ value: 1, n: 3 })
    expect(figure(predicted, 'sentiment', 'coverage').value).toBe(1)
  })
})

describe('stance', () => {
  it('tells a pair with the wrong label from no pair', () => {
    const stances = perfect.stances.map((item) => (item.holder === 'state:CHL' ? { ...item, label: 'against' as const } : item))
    expect(figure({ ...perfect, stances }, 'stance', 'pairs F1').value).toBe(0.5)
    expect(figure({ ...perfect, stances }, 'stance', 'pairs F1, without label').value).toBe(1)
  })
  it('does not take the reversed pair', () => {
    const stances = perfect.stances
      .filter((item) => item.holder === 'state:PER')
      .map((item) => ({ ...item, holder: item.target, target: item.holder }))
    const gold = { ...tinyGold, stance: tinyGold.stance.filter((item) => item.holder === 'state:PER') }
    const { figures } = evaluateDocument({ ...perfect, stances }, gold)
    expect(figures.find((item) => item.measure === 'pairs F1')?.value).toBe(0)
  })
})
