import type { AnalyzedDoc } from '../doc/types'

/** The name of an actor by id; `author` is the author. */
export function nameOf(doc: Pick<AnalyzedDoc, 'actors'>): (id: string) => string {
  const names = new Map(doc.actors.map(({ id, name }) => [id, name]))
  return (id) => (id === 'author' ? 'The author' : (names.get(id) ?? id))
}

/** Actor ids in order of weight: by mentions, then by name, so that the same actors come first everywhere. */
export function actorsByWeight(doc: Pick<AnalyzedDoc, 'mentions' | 'actors'>): string[] {
  const counts = new Map(doc.actors.map(({ id }) => [id, 0]))
  for (const { actor } of doc.mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}
