import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Piece } from './corpus'

/** A sentence of a document with a label given for this project by guideline 3; the file holds places, not texts. */
export interface SentenceLabel {
  readonly piece: Piece
  readonly index: number
  readonly opinion: boolean
}

/** Reads labels.tsv (set, split, id, start, end, label); sentences whose bounds have changed are left out. */
export function readLabels(pieces: readonly Piece[], file = join(import.meta.dirname, 'labels.tsv')): SentenceLabel[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, , id, start, , label] = line.split('\t')
      const piece = byId.get(id)
      const index = piece?.units.spans.findIndex((span) => span.start === Number(start)) ?? -1
      return piece === undefined || index < 0 ? [] : [{ piece, index, opinion: label === 'opinion' }]
    })
}
