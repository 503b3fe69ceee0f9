import { describe, expect, it } from 'vitest'
import { createDoc } from '../../src/doc/create-doc'
import { pipe } from '../../src/doc/pipe'
import type { Attribution, Doc, HasSegments, HasVoice } from '../../src/doc/types'
import { segment } from '../../src/segmentation/segment'
import { classifyVoice } from '../../src/voice/classify-voice'
import { ANALYSES, COLUMNS, NEWS } from './marked-sentences'

const read = (text: string): Doc & HasSegments & HasVoice => pipe(createDoc(text), segment, classifyVoice)

describe('classifyVoice', () => {
  it.each(COLUMNS)('calls a column opinion (case %#)', (text) => {
    const { voice } = read(text)
    expect(voice.label).toBe('opinion')
    expect(voice.opinionShare).toBeGreaterThan(0.5)
  })

  it.each(ANALYSES)('calls an analysis that argues opinion (case %#)', (text) => {
    expect(read(text).voice.label).toBe('opinion')
  })

  it.each(NEWS)('calls a report reporting (case %#)', (text) => {
    const { voice } = read(text)
    expect(voice.label).toBe('reporting')
    expect(voice.opinionShare).toBeLessThan(0.3)
  })

  it('gives one voice a sentence, in order, and leaves the document as it was', () => {
    const doc = pipe(createDoc(COLUMNS[0]), segment)
    const before = JSON.stringify(doc)
    const read = classifyVoice(doc)
    expect(read.voices.map(({ sentence }) => sentence)).toEqual(doc.sentences)
    expect(JSON.stringify(doc)).toBe(before)
    expect(JSON.parse(JSON.stringify(read))).toEqual(read)
  })

  it('keeps evidence inside the text, strongest first', () => {
    const { text, voice, voices } = read(COLUMNS[1])
    for (const { evidence } of [voice, ...voices]) {
      expect(evidence.length).toBeLessThanOrEqual(8)
      for (const { start, end, reason } of evidence) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(reason).not.toBe('')
      }
    }
  })

  it('judges a lone sentence as a document of one', () => {
    expect(read('This is a dangerous folly.').voice.label).toBe('opinion')
    expect(read('Police arrested two men on Monday, officials said.').voice.label).toBe('reporting')
  })

  it('takes what the attributions layer gives to a source for reporting', () => {
    const text = 'In the view of the neighbours this is a dangerous folly.'
    const doc = pipe(createDoc(text), segment)
    const content = { start: text.indexOf('this'), end: text.length - 1 }
    const source = { start: text.indexOf('the neighbours'), end: text.indexOf(' this') }
    const attributions: Attribution[] = [{ source, cue: null, content: [content], holder: null, kind: 'indirect' }]
    const with_ = classifyVoice({ ...doc, attributions }).voices[0]
    const without = classifyVoice(doc).voices[0]
    const opinion = (voice: typeof with_): number => (voice.label === 'opinion' ? voice.probability : 1 - voice.probability)
    expect(opinion(with_)).toBeLessThan(opinion(without))
    expect(with_.label).toBe('reporting')
  })

  it('reads a quotation on through its sentences', () => {
    const { voices } = read('"This is a disgrace. It is a shameful, pathetic farce," the senator said.')
    for (const { label } of voices) expect(label).toBe('reporting')
  })

  it('calls an empty document reporting, without certainty', () => {
    expect(read('').voices).toEqual([])
    expect(read('').voice).toEqual({ label: 'reporting', probability: 0.5, opinionShare: 0, evidence: [] })
  })
})
