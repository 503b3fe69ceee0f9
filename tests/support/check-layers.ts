import type { Span } from '../../src/doc/types'

/** Freezes a value through and through, so that a step that changes its input throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}

/** What is wrong with the layers of a document: spans out of range, empty, or out of order; numbers that are none. */
export function faultsOf(doc: { readonly text: string }): string[] {
  const faults: string[] = []
  const length = doc.text.length
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${path} is ${value}`)
    if (value === undefined) faults.push(`${path} is undefined`)
    if (typeof value !== 'object' || value === null) return
    if (isSpan(value)) {
      const { start, end } = value
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length || start >= end) {
        faults.push(`${path} is [${start}, ${end}) in a text of ${length}`)
      }
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`)
  }
  for (const [layer, items] of Object.entries(doc)) {
    if (layer === 'text' || layer === 'meta') continue
    visit(items, layer)
    if (!Array.isArray(items)) continue
    const starts = items.map(startOf)
    for (let i = 1; i < starts.length; i++) {
      const [before, here] = [starts[i - 1], starts[i]]
      if (before !== null && here !== null && here < before) faults.push(`${layer}[${i}] starts before ${layer}[${i - 1}]`)
    }
  }
  for (const layer of ['regions', 'sentences', 'tokens'] as const) {
    const items = (doc as Record<string, unknown>)[layer]
    if (!Array.isArray(items)) continue
    for (let i = 1; i < items.length; i++)
      if (items[i].start < items[i - 1].end) faults.push(`${layer}[${i}] overlaps the one before`)
  }
  return faults
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value
}

function startOf(item: unknown): number | null {
  if (typeof item !== 'object' || item === null) return null
  if (isSpan(item)) return item.start
  if ('sentence' in item) return startOf(item.sentence)
  return null
}
