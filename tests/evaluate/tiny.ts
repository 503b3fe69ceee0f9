import type { GoldDocument, GoldSpan } from '../../src/evaluate/gold/types'

export const tinyText = 'Peru hails Chile\n\nPeru said Chile had helped it. That was a noble act.'

/** The place of some words in `tinyText`; `nth` counts from 0. */
export function at(words: string, nth = 0): GoldSpan {
  let start = -1
  for (let i = 0; i <= nth; i++) start = tinyText.indexOf(words, start + 1)
  return [start, start + words.length]
}

const range = (words: string, nth = 0) => ({ start: at(words, nth)[0], end: at(words, nth)[1] })

export const tinyGold: GoldDocument = {
  id: 'tiny',
  length: tinyText.length,
  voice: 'reporting',
  opinionShare: 1 / 3,
  regions: [
    { ...range('Peru hails Chile'), kind: 'title' },
    { ...range('Peru said Chile had helped it. That was a noble act.'), kind: 'paragraph' },
  ],
  sentences: [
    { id: 's0', ...range('Peru hails Chile'), voice: 'reporting' },
    { id: 's1', ...range('Peru said Chile had helped it.'), voice: 'reporting' },
    { id: 's2', ...range('That was a noble act.'), voice: 'opinion' },
  ],
  mentions: [
    { ...range('Peru'), sentence: 's0', type: 'GPE', form: 'name', actor: 'state:PER' },
    { ...range('Chile'), sentence: 's0', type: 'GPE', form: 'name', actor: 'state:CHL' },
    { ...range('Peru', 1), sentence: 's1', type: 'GPE', form: 'name', actor: 'state:PER' },
    { ...range('Chile', 1), sentence: 's1', type: 'GPE', form: 'name', actor: 'state:CHL' },
    { ...range('it.'), end: range('it.').end - 1, sentence: 's1', type: 'GPE', form: 'pronoun', actor: 'state:PER' },
  ],
  attributions: [
    {
      sentence: 's1',
      source: at('Peru', 1),
      cue: at('said'),
      content: [at('Chile had helped it')],
      holder: 'state:PER',
      kind: 'indirect',
    },
  ],
  sentiment: [
    { sentence: 's0', actor: 'state:PER', label: 'neutral' },
    { sentence: 's0', actor: 'state:CHL', label: 'positive' },
    { sentence: 's1', actor: 'state:PER', label: 'neutral' },
    { sentence: 's1', actor: 'state:CHL', label: 'positive' },
  ],
  stance: [
    { holder: 'author', target: 'state:CHL', label: 'favor', sentences: ['s2'] },
    { holder: 'author', target: 'state:PER', label: 'neutral', sentences: [] },
    { holder: 'state:PER', target: 'state:CHL', label: 'favor', sentences: ['s0', 's1'] },
    { holder: 'state:CHL', target: 'state:PER', label: 'favor', sentences: ['s1'] },
  ],
  actors: [
    { actor: 'state:PER', name: 'Peru', of: null },
    { actor: 'state:CHL', name: 'Chile', of: null },
  ],
}
