import { describe, expect, it } from 'vitest'
import type { Stance } from '../../src/doc/types'
import { authorStance } from '../../src/stance/author-stance'
import { detectStance } from '../../src/stance/detect-stance'
import { marked } from './marked'
import { miniArticles } from './mini-articles'

const SIGN = { favor: '+', against: '-', neutral: '0' }

function listed(stances: readonly Stance[]): string[] {
  return stances
    .filter(({ holder, label }) => holder !== 'author' || label !== 'neutral')
    .map(({ holder, target, label }) => `${holder}>${target}${SIGN[label]}`.replaceAll('state:', ''))
    .sort()
}

describe('detectStance', () => {
  it.each(miniArticles.map((article) => [article.name, article] as const))('reads %s', (_, article) => {
    expect(listed(detectStance(marked(article.text, article)).stances)).toEqual([...article.stances].sort())
  })
})

describe('stances', () => {
  const docs = miniArticles.map((article) => detectStance(marked(article.text, article)))

  it('rest on evidence that adds up to the score', () => {
    for (const { stances } of docs) {
      for (const { score, evidence } of stances) {
        expect(evidence.reduce((sum, item) => sum + item.contribution, 0)).toBeCloseTo(score, 9)
      }
    }
  })

  it('have probabilities and spans in range', () => {
    for (const { stances, text } of docs) {
      for (const { score, probability, evidence, label } of stances) {
        expect(Math.abs(score)).toBeLessThanOrEqual(1)
        // The label said is one of three, and of stances between actors a reader sees about half.
        expect(probability).toBeGreaterThan(label === 'neutral' ? 0.4 : 0.1)
        expect(probability).toBeLessThanOrEqual(1)
        for (const { start, end } of evidence) expect(0 <= start && start < end && end <= text.length).toBe(true)
      }
    }
  })

  it('list the author toward every actor that is no place', () => {
    for (const { stances, mentions } of docs) {
      const actors = new Set(mentions.map((mention) => mention.actor).filter((actor) => !actor.startsWith('place:')))
      expect(new Set(stances.filter(({ holder }) => holder === 'author').map(({ target }) => target))).toEqual(actors)
    }
  })

  it('leave the document as it was, and come out alike twice', () => {
    for (const article of miniArticles) {
      const doc = marked(article.text, article)
      const before = JSON.stringify(doc)
      expect(JSON.stringify(detectStance(doc))).toBe(JSON.stringify(detectStance(doc)))
      expect(JSON.stringify(doc)).toBe(before)
    }
  })

  it('take away what a source said once the attribution goes', () => {
    const article = miniArticles.find(({ name }) => name.startsWith('hostile words'))
    const doc = marked(article?.text ?? '', article)
    const reasons = (attributions: typeof doc.attributions): string[] =>
      detectStance({ ...doc, attributions }).stances.flatMap(({ evidence }) => evidence.map(({ reason }) => reason))
    expect(reasons(doc.attributions)).toContain('says')
    expect(reasons([])).not.toContain('says')
  })

  it('count judgements in quotations for nobody but the source', () => {
    const article = miniArticles.find(({ name }) => name.startsWith('what sources think'))
    const doc = marked(article?.text ?? '', { ...article, opinions: ['is a liar', 'has ruined', 'a coward'] })
    expect(listed(detectStance(doc).stances)).toEqual(['person:alvaro-uribe>person:gustavo-petro-'])
  })
})

describe('stance of the author', () => {
  const text = '[Laos]{LAO} has squandered the loan. [Nepal]{NPL} built a road. Work began in May.'
  const judged = { opinions: ['squandered'], sentiments: [['squandered', 'LAO', 'negative'] as const] }
  it.each([
    ['is shown by one strong judgement in a piece that argues', 0.85, ['author>LAO-']],
    ['is not shown by one in a piece that informs', 0.02, []],
  ])('%s', (_, argues, expected) => {
    expect(listed(detectStance(marked(text, { ...judged, argues })).stances)).toEqual(expected)
  })
  it('is not shown by a judgement that a piece only reports', () => {
    const doc = marked(text, { argues: 0.85, sentiments: judged.sentiments, says: [['NPL', null, 'has squandered the loan']] })
    expect(
      listed(
        detectStance({
          ...doc,
          attributions: doc.attributions.map((item) => ({ ...item, content: [{ start: 0, end: 30 }] })),
        }).stances.filter(({ holder }) => holder === 'author'),
      ),
    ).toEqual([])
  })
})

describe('leanings of sentences', () => {
  const leaning = { holder: 'author', target: 'state:LAO', polarity: -1, reason: 'author', start: 0, end: 9 }
  it.each([
    ['all of them slight', [0.12, 0.12, 0.12, 0.12, 0.12], 'neutral'],
    ['one of them clear', [0.12, 0.12, 0.12, 0.12, 0.3], 'against'],
    ['the only one, not quite clear', [0.2], 'neutral'],
    ['the only one, clear', [0.4], 'against'],
  ])('%s', (_, probabilities, label) => {
    const signals = probabilities.map((probability) => ({ ...leaning, probability }))
    expect(authorStance('state:LAO', signals, 0.9).label).toBe(label)
  })
})

describe('organs of a state', () => {
  const of = { 'org:chile-defence-ministry': 'CHL', 'org:chile-senate': 'CHL' }
  it.each([
    ["[Chile's defence ministry]{org:chile-defence-ministry} condemned [Peru]{PER}.", ['CHL>PER-']],
    ['[The Senate]{org:chile-senate} condemned [Peru]{PER}.', ['org:chile-senate>PER-']],
    ["[Chile's defence ministry]{org:chile-defence-ministry} praised [Chile]{CHL}.", []],
  ])('%s', (text, expected) => {
    expect(listed(detectStance(marked(text, { of })).stances)).toEqual(expected)
  })
})

describe('toward', () => {
  const text =
    '[Peru]{PER} condemned [Chile]{CHL}. [Brazil]{BRA} accused [Boric]{person:gabriel-boric} of lying. [Boric]{person:gabriel-boric} praised [Peru]{PER}.'
  const doc = marked(text, { of: { 'person:gabriel-boric': 'CHL' } })

  it('keeps to those asked for and who acts for them, and counts these for them', () => {
    expect(listed(detectStance(doc, { toward: 'state:CHL' }).stances)).toEqual([
      'BRA>CHL-',
      'BRA>person:gabriel-boric-',
      'PER>CHL-',
    ])
  })
  it('counts nobody else without roll-up', () => {
    expect(listed(detectStance(doc, { toward: 'state:CHL', rollUp: false }).stances)).toEqual(['PER>CHL-'])
  })
  it('records each for itself when everybody is asked for', () => {
    expect(listed(detectStance(doc).stances)).toEqual(['BRA>person:gabriel-boric-', 'PER>CHL-', 'person:gabriel-boric>PER+'])
  })
  it('says which actor is unknown', () => {
    expect(() => detectStance(doc, { toward: 'Atlantis' })).toThrow(expect.objectContaining({ code: 'unknown-actor' }))
  })
})

describe('fairness', () => {
  const names = [
    'Norway',
    'Russia',
    'Iran',
    'Ruritania',
    'the Free Syrian Army',
    'Radio Free Europe',
    'Zzyzx',
    'New Zealand',
    'Hamas',
  ]
  const templates = [
    '[A]{org:a} condemned [B]{org:b} on Monday.',
    '[A]{org:a} was condemned by [B]{org:b}.',
    "[A]{org:a}'s support for [B]{org:b} has grown.",
    '[A]{org:a} met [B]{org:b} in a hotel.',
    '[A]{org:a} refused to help [B]{org:b}, and [B]{org:b} threatened [A]{org:a}.',
    '[A]{org:a}, a close ally of [B]{org:b}, kept silent.',
    '[A]{org:a} is unhappy with [B]{org:b}.',
    'The delegation of [A]{org:a} said that [B]{org:b} had lied.',
  ]
  it.each(templates)('does not care who is who: %s', (template) => {
    const results = names.flatMap((a) =>
      names
        .filter((b) => b !== a)
        .map((b) => {
          const { stances } = detectStance(marked(template.replaceAll('[A]', `[${a}]`).replaceAll('[B]', `[${b}]`)))
          return JSON.stringify(
            stances.map(({ holder, target, label, score, probability }) => [holder, target, label, score, probability]),
          )
        }),
    )
    expect(new Set(results).size).toBe(1)
  })
})
