import type { Doc, HasRegions } from '../doc/types'

export function findRegions<D extends Doc>(doc: D): D & HasRegions {
  return { ...doc, regions: doc.text.trim() === '' ? [] : [{ start: 0, end: doc.text.length, kind: 'paragraph' as const }] }
}
