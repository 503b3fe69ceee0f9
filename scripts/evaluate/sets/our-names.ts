import type { MarkedText } from '../../../training/names/marked-text'
import { readListedNames, readWorldNews } from '../../../training/names/read-sources'
import type { EvaluationSet } from '../set'
import { type MarkedRow, namesIn } from './worldwide-newswire'

const TYPES = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'MISC']

const rowsOf = (texts: readonly MarkedText[]): MarkedRow[] =>
  texts.map(({ text, names }) => ({ text, entities: names.map(({ start, end, types }) => ({ start, end, type: types[0] })) }))

/**
 * Names by the guidelines, all types told apart: one of eight of the articles of allsides-genre train whose names we listed
 * (training/labels/names.txt), and one of eight of the passages that we wrote of all parts of the world (training/names/world-news.txt).
 * Nothing is trained on them.
 */
export const set: EvaluationSet = {
  name: 'allsides-genre',
  layer: 'mentions',
  run: () => [
    ...namesIn(rowsOf(readListedNames().kept), 'names of American news (ours)', 'train', TYPES),
    ...namesIn(rowsOf(readWorldNews().kept), 'names of world news (ours)', 'train', TYPES),
  ],
}
