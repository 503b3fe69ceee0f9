/** Reads articles in which whom pronouns and nominals stand for was labelled for this project (references.txt). */
import { join } from 'node:path'
import { createDoc, extractAttributions, findRegions, pipe, recognizeEntities, segment } from '../../src/index'
import type { GumDocument, Reference } from '../coreference/gum'
import { readBlocks } from './read-blocks'
import { readTexts } from './read-texts'

export function readLabelledReferences(): GumDocument[] {
  const sets = new Map<string, ReadonlyMap<string, string>>()
  return readBlocks(join(import.meta.dirname, 'references.txt')).map(({ head, body }) => {
    const [set, id, end] = head.split(' ')
    const texts = sets.get(set) ?? readTexts(set)
    sets.set(set, texts)
    const text = (texts.get(id) ?? '').slice(0, Number(end))
    const doc = pipe(createDoc(text), findRegions, segment, recognizeEntities, extractAttributions)
    const actorAt = new Map<string, string | null>()
    const actorOfHead = new Map<number, string | null>()
    const references: Reference[] = []
    for (const line of body.split('\n')) {
      const [span, said] = line.split(' ')
      const [start, last] = span.split('-').map(Number)
      const actor = said === '-' ? null : said
      actorAt.set(`${start}:${last}`, actor)
      actorOfHead.set(last, actor)
      if (actor !== null) references.push({ start, end: last, actor, pronoun: false })
    }
    return { id, genre: set, doc, references, actorAt, actorOfHead }
  })
}
