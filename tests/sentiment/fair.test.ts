import { describe, expect, it } from 'vitest'
import { scoreTarget } from '../../src/sentiment/score-target'
import { scoreRelation } from '../../src/stance/score-relation'
import { fill, TEMPLATES } from './templates'

/** Known, invented, of several words, of loaded words, of words that are no names, one letter. */
const NAMES = [
  'Russia',
  'United Arab Emirates',
  'Zqxville',
  'Trump',
  'Free Peace Party',
  'Turkey',
  'May',
  'X',
  'Front against Terror',
]
const OTHERS = [
  'Norway',
  'Republic of the Congo',
  'Vrantu',
  'Obama',
  'Hate Crime Unit',
  'Chad',
  'Will',
  'Q',
  'Love and Justice Movement',
]

const outcome = ({ label, score }: { label: string; score: number }): string => `${label} ${score.toFixed(9)}`

describe('names do not count', () => {
  it('has 60 templates', () => expect(new Set(TEMPLATES).size).toBe(60))

  it.each(TEMPLATES)('scoreTarget: %s', (template) => {
    const outcomes = NAMES.map((name) => {
      const { text, target } = fill(template, name, 'Norway')
      return outcome(scoreTarget(text, target))
    })
    expect(new Set(outcomes)).toEqual(new Set([outcomes[0]]))
  })

  it.each(TEMPLATES.filter((template) => template.includes('{S}')))('scoreRelation: %s', (template) => {
    for (const reverse of [false, true]) {
      const outcomes = NAMES.map((name, i) => {
        const { text, target, source } = fill(template, name, OTHERS[i])
        const own = source ?? target
        return outcome(scoreRelation(text, reverse ? { source: target, target: own } : { source: own, target }))
      })
      expect(new Set(outcomes)).toEqual(new Set([outcomes[0]]))
    }
  })

  it('scoreTarget masks other names too, where a capital letter tells', () => {
    const outcomes = ['Norway', 'Vrantu', 'Hate Crime Unit', 'Free Syrian Army', 'Chad'].map((other) => {
      const { text, target } = fill('On Monday {T} accused the {S} of lying.', 'Russia', other)
      return outcome(scoreTarget(text, target))
    })
    expect(new Set(outcomes)).toEqual(new Set([outcomes[0]]))
  })
})
