/** Reads articles labelled for this project by the guidelines (articles.txt; measure.txt is never trained on). */
import { join } from 'node:path'
import type { MentionForm, Span } from '../../src/doc/types'
import { LABELS } from '../sentiment/data'
import { readBlocks } from './read-blocks'
import { readTexts } from './read-texts'

export interface LabelledTarget {
  readonly actor: string
  readonly mentions: readonly (Span & { readonly form: MentionForm })[]
  /** Index of LABELS; -1 where a reader saw no mention of the actor. */
  readonly label: number
}

export interface LabelledSentence extends Span {
  readonly opinion: boolean
  readonly targets: readonly LabelledTarget[]
}

export interface LabelledArticle {
  readonly set: string
  readonly id: string
  readonly text: string
  readonly opinion: boolean
  /** The author's own stance toward the actors that matter: index of LABELS. */
  readonly author: ReadonlyMap<string, number>
  /** Who stands how toward whom: `holder>target`, index of LABELS. */
  readonly pairs: ReadonlyMap<string, number>
  readonly sentences: readonly LabelledSentence[]
}

const SIGNS = '-0+'
const signOf = (text: string): number => SIGNS.indexOf(text.slice(-1))

export function readLabelledArticles(name: 'articles' | 'world' | 'measure'): LabelledArticle[] {
  const sets = new Map<string, ReadonlyMap<string, string>>()
  const textOf = (set: string, id: string): string => {
    const texts = sets.get(set) ?? readTexts(set)
    sets.set(set, texts)
    return texts.get(id) ?? ''
  }
  return readBlocks(join(import.meta.dirname, `${name}.txt`)).map(({ head, body }) => {
    const [author, pairs, ...lines] = body.split('\n')
    const [set, id, voice] = head.split(' ')
    const signs = (line: string): Map<string, number> =>
      new Map(
        line
          .split(' ')
          .slice(1)
          .map((each) => [each.slice(0, -1), signOf(each)]),
      )
    const sentences = lines.map((line) => {
      const [span, letter, ...targets] = line.split(' ')
      const [start, end] = span.split('-').map(Number)
      return { start, end, opinion: letter === 'O', targets: targets.map(readTarget) }
    })
    return { set, id, text: textOf(set, id), opinion: voice === 'opinion', author: signs(author), pairs: signs(pairs), sentences }
  })
}

function readTarget(text: string): LabelledTarget {
  const at = text.lastIndexOf('=')
  const mentions = text
    .slice(at + 1, -1)
    .split(',')
    .map((span) => {
      const [start, end] = span.replace('p', '').split('-').map(Number)
      return { start, end, form: (span.endsWith('p') ? 'nominal' : 'name') as MentionForm }
    })
  return { actor: text.slice(0, at), mentions, label: signOf(text) }
}

export { LABELS }
