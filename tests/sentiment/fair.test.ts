import { describe, expect, it } from 'vitest'
import { scoreRelation } from '../../src/sentiment/score-relation'
import { scoreTarget } from '../../src/sentiment/score-target'

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

/** `{T}` is the target, `{S}` the source (or somebody else). */
const TEMPLATES = [
  '{T} failed its allies.',
  '{T} helped thousands of refugees escape.',
  '{T} said on Monday that talks would go on.',
  '{S} condemned {T}.',
  '{S} condemned {T} for the attack on civilians.',
  '{T} was condemned by {S}.',
  '{S} praised {T} as a reliable partner.',
  '{T} has been praised for its courage.',
  'Nobody trusts {T} any more.',
  'The leaders of {T} met in the capital.',
  'The leaders of {S} met those of {T}.',
  'According to {S}, {T} is losing the war.',
  '{T}, despite its promises, did nothing.',
  'Although {S} tried to help, {T} refused.',
  'Critics call {T} a disgrace.',
  'Critics call {T} a disgrace; {S} disagrees.',
  "{T}'s economy is growing fast.",
  "{S}'s criticism of {T} was harsh.",
  'Criticism of {T} by {S} grew louder.',
  '“{T} lied to us,” {S} said.',
  '“We will never abandon {T},” {S} said.',
  '{S} sent weapons to {T}.',
  '{S} sanctioned {T} over the invasion.',
  '{T} invaded its neighbour.',
  'Gunmen killed 25 soldiers in {T}.',
  'Is {T} a reliable friend?',
  'Why does {T} keep silent?',
  '{T} won the election in a landslide.',
  '{T} lost the election badly.',
  'The so-called “peace plan” of {T} is a farce.',
  'Far from helping, {T} made things worse.',
  '{T} and {S} signed an agreement.',
  '{S} and {T} accused each other of lying.',
  '{T}-backed rebels shelled the town.',
  'The pro-{T} camp celebrated.',
  'The anti-{T} protests turned violent.',
  'A spokesman for {T} declined to comment.',
  '{S} suspended its membership, citing the weakness of {T}.',
  'It was {T} that saved the deal.',
  'It was not {T} that saved the deal.',
  '{T} is isolated, weak and corrupt.',
  '{T} is strong, generous and respected.',
  'In 2014, {T} annexed the peninsula.',
  'On Friday {S} visited {T}.',
  '{S} urged {T} to release the prisoners.',
  '{S} warned that {T} could attack.',
  'Without {T}, the alliance is nothing.',
  'Thanks to {T}, the ceasefire holds.',
  '{T} (and not {S}) is to blame.',
  'Neither {T} nor {S} has commented.',
  '{T} betrayed {S}!',
  '{S} distrusts {T}.',
  'President of {T} under fire',
  'How {T} Won The War',
  '{S} Slams {T} Over Attack',
  'Only {T} could be so foolish.',
  'Once again {T} has shown leadership: {S} owes {T} thanks.',
  '{T} denies any role in the bombing.',
  'The army of {T} shot down a plane of {S}.',
  'Investors love {T}; they loathe {S}.',
]

interface Filled {
  readonly text: string
  readonly target: { start: number; end: number }
  readonly source: { start: number; end: number } | null
}

function fill(template: string, target: string, source: string): Filled {
  let text = ''
  const spans: Record<string, { start: number; end: number } | undefined> = {}
  for (const part of template.split(/(\{[TS]\})/)) {
    const value = part === '{T}' ? target : part === '{S}' ? source : part
    if (value !== part) spans[part] ??= { start: text.length, end: text.length + value.length }
    text += value
  }
  return { text, target: spans['{T}'] ?? { start: 0, end: 1 }, source: spans['{S}'] ?? null }
}

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
