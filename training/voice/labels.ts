import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashString } from '../../src/model/hash'
import { readLabelledArticles } from '../labels/read'
import type { Piece } from './corpus'

/** A sentence of a document with a label given for this project by guideline 3; the file holds places, not texts. */
export interface SentenceLabel {
  readonly piece: Piece
  readonly index: number
  readonly opinion: boolean
}

/** One labelled article of eight is never learned from; those of our own making are numbered. */
export const isDev = (id: string): boolean => (/^\d+$/.test(id) ? Number(id) : hashString(id)) % 8 === 0

/**
 * Reads labels.tsv (set, split, id, start, end, label) and the articles of training/labels but those kept apart; sentences whose
 * bounds have changed are left out.
 */
export function readLabels(pieces: readonly Piece[], file = join(import.meta.dirname, 'labels.tsv')): SentenceLabel[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const listed = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [, , id, start, , label] = line.split('\t')
      return { id, start: Number(start), opinion: label === 'opinion' }
    })
  const articles = readLabelledArticles('articles')
    .filter(({ id }) => !isDev(id))
    .flatMap(({ id, sentences }) => sentences.map(({ start, opinion }) => ({ id, start, opinion })))
  const taken = new Set(articles.map(({ id, start }) => `${id} ${start}`))
  return [...listed.filter(({ id, start }) => !taken.has(`${id} ${start}`)), ...articles].flatMap(({ id, start, opinion }) => {
    const piece = byId.get(id)
    const index = piece?.units.spans.findIndex((span) => span.start === start) ?? -1
    return piece === undefined || index < 0 ? [] : [{ piece, index, opinion }]
  })
}
