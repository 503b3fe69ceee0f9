import { describe, expect, it } from 'vitest'
import { createDoc } from '../../src/doc/create-doc'
import type { Mention } from '../../src/doc/types'
import { segment } from '../../src/segmentation/segment'
import { classifySentence } from '../../src/voice/classify-sentence'
import { classifyVoice } from '../../src/voice/classify-voice'
import { fill, TEMPLATES } from '../sentiment/templates'

/** Known and invented names, of several words, of loaded words, of words that are no names, of small words. */
const NAMES = [
  ['Russia', 'Norway'],
  ['Anna Keller', 'Zoltan Vrantu'],
  ['Laos', 'Honduras'],
  ['United Arab Emirates', 'Republic of the Congo'],
  ['Free Peace Party', 'Hate Crime Unit'],
  ['Front against Terror', 'Love and Justice Movement'],
  ['May', 'Will'],
  ['al-Shabaab', 'von der Leyen'],
] as const

/** Two sentences about the two, among others, with their mentions as given. */
function voices(template: string, target: string, source: string): string {
  const before = 'The talks were held in Geneva. '
  const filled = fill(template, target, source)
  const text = `${before}${filled.text}\nWhat a shameful outcome, and how little was done.`
  const mentions: Mention[] = []
  for (const name of [target, source])
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (!/[\p{L}]/u.test(text[at + name.length] ?? '') && !/[\p{L}]/u.test(text[at - 1] ?? ''))
        mentions.push({ start: at, end: at + name.length, type: 'ORG', form: 'name', actor: name, link: 'exact' })
  mentions.sort((a, b) => a.start - b.start)
  const doc = classifyVoice({ ...segment(createDoc(text)), mentions, actors: [] })
  return [doc.voice, ...doc.voices].map(({ label, probability }) => `${label} ${probability.toFixed(9)}`).join(', ')
}

describe('classifyVoice: the name does not count', () => {
  it.each(TEMPLATES)('%s', (template) => {
    const outcomes = NAMES.map(([target, source]) => voices(template, target, source))
    for (const [i, outcome] of outcomes.entries()) expect(outcome, NAMES[i].join()).toBe(outcomes[0])
  })
})

/** Without mentions capital letters tell names. */
const PLAIN = [
  ['Russia', 'Norway'],
  ['Laos', 'Honduras'],
  ['Peru', 'Kenya'],
  ['Anna Keller', 'Zoltan Vrantu'],
  ['Xi Jinping', 'Vladimir Putin'],
  ['NATO', 'ECOWAS'],
  ['Hamas', 'Qelor'],
] as const

describe('classifySentence: the name does not count', () => {
  it.each(TEMPLATES)('%s', (template) => {
    const outcomes = PLAIN.map(([target, source]) => classifySentence(fill(template, target, source).text))
    for (const [i, { label, probability }] of outcomes.entries()) {
      expect(label, PLAIN[i].join()).toBe(outcomes[0].label)
      expect(probability, PLAIN[i].join()).toBeCloseTo(outcomes[0].probability, 9)
    }
  })

  it.each([
    ['Laos’ economy is a disgrace.', 'Peru’s economy is a disgrace.'],
    ["Honduras' rulers failed.", "Norway's rulers failed."],
    ['The Kremlin has betrayed its friends.', 'Norway has betrayed its friends.'],
    ['Nobody should trust the Taliban.', 'Nobody should trust Hamas.'],
    ['Anti-Putin protesters marched.', 'Anti-Macron protesters marched.'],
  ])('nor its ending, nor its article: %s', (one, other) => {
    expect(classifySentence(one).probability).toBeCloseTo(classifySentence(other).probability, 9)
  })
})
