import { describe, expect, it } from 'vitest'
import type { Mention, VoicedDoc } from '../../src/doc/types'
import { analyze } from '../../src/index'
import { scoreSentiment } from '../../src/sentiment/score-sentiment'
import { fill, TEMPLATES } from '../sentiment/templates'

/** Actors of one kind, each with another of the same kind beside it. */
const KINDS = {
  states: [
    ['Russia', 'Brazil'],
    ['Norway', 'Sweden'],
    ['Peru', 'Ghana'],
    ['Kenya', 'Nepal'],
    ['Japan', 'Egypt'],
    ['Ukraine', 'Poland'],
    ['Israel', 'Qatar'],
    ['Iran', 'Laos'],
    ['Canada', 'Mexico'],
  ],
  persons: [
    ['Anna Keller', 'Peter Novak'],
    ['Maria Petrova', 'Laura Jensen'],
    ['David Okafor', 'Samuel Mensah'],
    ['Carlos Mendoza', 'Jorge Castro'],
    ['Ivan Sokolov', 'Boris Orlov'],
    ['Amina Diallo', 'Fatou Ndiaye'],
    ['John Baxter', 'George Parker'],
    ['Zoltan Vrantu', 'Qelor Zembit'],
    ['Omar Haddad', 'Yusuf Karim'],
  ],
} as const

/** What is said of the two in a template, by their part, or null if one of them was not found as written, or taken for a place. */
function read(template: string, target: string, source: string): { sentiments: string[]; stances: string[] } | null {
  const filled = fill(template, target, source)
  const doc = analyze(filled.text)
  const actorAt = (span: { start: number; end: number }): string | undefined =>
    doc.mentions.find(
      ({ form, start, end, actor }) => form === 'name' && start === span.start && end === span.end && !actor.startsWith('place:'),
    )?.actor
  const parts = new Map([[actorAt(filled.target), 'target']])
  if (filled.source !== null) parts.set(actorAt(filled.source), 'source')
  if (parts.has(undefined)) return null
  const stances = doc.stances.filter(({ holder, target }) => parts.has(target) && (holder === 'author' || parts.has(holder)))
  return {
    sentiments: doc.sentiments
      .filter(({ actor }) => parts.has(actor))
      .map(({ actor, label, score }) => `${parts.get(actor)} ${label} ${score.toFixed(9)}`)
      .sort(),
    stances: stances.map(({ holder, target, label }) => `${parts.get(holder) ?? holder} ${parts.get(target)} ${label}`).sort(),
  }
}

describe.each(Object.entries(KINDS))('analyze, %s: the name does not count', (_, names) => {
  it.each(TEMPLATES)('%s', (template) => {
    const found = names.map(([target, source]) => read(template, target, source)).filter((outcome) => outcome !== null)
    for (const outcome of found) expect(outcome).toEqual(found[0])
  })

  it('finds the names in nine of ten sentences', () => {
    const outcomes = TEMPLATES.flatMap((template) => names.map(([target, source]) => read(template, target, source)))
    expect(outcomes.filter((outcome) => outcome !== null).length).toBeGreaterThan(0.9 * outcomes.length)
  })
})

/** Known, invented, of several words, of loaded words, of words that are no names, one letter. */
const NAMES = ['Russia', 'United Arab Emirates', 'Zqxville', 'Trump', 'Free Peace Party', 'May', 'X', 'Front against Terror']
const OTHERS = ['Norway', 'Republic of the Congo', 'Vrantu', 'Obama', 'Hate Crime Unit', 'Will', 'Q', 'Love and Justice Movement']

function document(template: string, target: string, source: string): VoicedDoc {
  const filled = fill(template, target, source)
  const mention = ({ start, end }: { start: number; end: number }, actor: string): Mention => ({
    start,
    end,
    type: 'ORG',
    form: 'name',
    actor,
    link: 'exact',
  })
  const mentions = [mention(filled.target, 'target')]
  if (filled.source !== null) mentions.push(mention(filled.source, 'source'))
  return {
    text: filled.text,
    meta: {},
    sentences: [{ start: 0, end: filled.text.length }],
    tokens: [],
    mentions: mentions.sort((a, b) => a.start - b.start),
    actors: mentions.map(({ actor }) => ({ id: actor, name: actor, type: 'ORG', of: null })),
    attributions: [],
    voices: [],
    voice: { label: 'reporting', probability: 0.5, opinionShare: 0, evidence: [] },
  }
}

describe('scoreSentiment: the name does not count', () => {
  it.each(TEMPLATES)('%s', (template) => {
    const outcomes = NAMES.map((name, i) =>
      scoreSentiment(document(template, name, OTHERS[i])).sentiments.map(
        ({ actor, label, score }) => `${actor} ${label} ${score.toFixed(9)}`,
      ),
    )
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
  })
})
