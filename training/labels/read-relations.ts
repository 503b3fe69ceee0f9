/** Reads sentences labelled for this project: who is shown to stand how toward whom (relations.txt). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MentionForm, Span } from '../../src/doc/types'
import { readTexts } from './read-texts'

export interface RelationSentence {
  readonly id: string
  readonly text: string
  readonly span: Span
  /** By a letter each; mentions that a reader found wrong are left out. */
  readonly actors: ReadonlyMap<
    string,
    { readonly actor: string; readonly mentions: readonly (Span & { readonly form: MentionForm })[] }
  >
  /** `A>B`: index of LABELS, never neutral. */
  readonly pairs: ReadonlyMap<string, number>
}

export function readRelations(): RelationSentence[] {
  const texts = readTexts('allsides-genre')
  const lines = readFileSync(join(import.meta.dirname, 'relations.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map((line) => {
    const [head, said] = line.split(' |')
    const [id, place, ...codes] = head.split(' ')
    const labels = said.trim().split(' ').filter(Boolean)
    const wrong = new Set(labels.filter((label) => label.endsWith('?')).map((label) => label[0]))
    const actors = codes.flatMap((code) => {
      const [letter, actor, list] = code.split('=')
      const mentions = list
        .split(',')
        .map((each) => ({ ...spanOf(each), form: (each.endsWith('p') ? 'nominal' : 'name') as MentionForm }))
      return wrong.has(letter) ? [] : [[letter, { actor, mentions }] as const]
    })
    const pairs = labels
      .filter((label) => label[1] === '>')
      .map((label) => [label.slice(0, 3), label[3] === '-' ? 0 : 2] as const)
    return { id, text: texts.get(id) ?? '', span: spanOf(place), actors: new Map(actors), pairs: new Map(pairs) }
  })
}

function spanOf(text: string): Span {
  const [start, end] = text.replace('p', '').split('-').map(Number)
  return { start, end }
}
