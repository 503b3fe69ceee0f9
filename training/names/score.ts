import type { EntityType, SegmentedDoc } from '../../src/doc/types'
import type { NameSpan } from '../../src/entities/name-span'

export interface Tally {
  right: number
  found: number
  gold: number
}

/** Exact span scores of names by type, places as one type. */
export class NameScore {
  readonly tallies = new Map<string, Tally>()

  add(doc: SegmentedDoc, spans: readonly NameSpan[], gold: readonly { start: number; end: number; type: string }[]): void {
    const wanted = new Map(gold.map((g) => [`${g.start} ${g.end}`, merged(g.type)]))
    for (const g of gold) this.of(merged(g.type)).gold++
    for (const span of spans) {
      const type = merged(span.type)
      this.of(type).found++
      if (wanted.get(`${doc.tokens[span.first].start} ${doc.tokens[span.end - 1].end}`) === type) this.of(type).right++
    }
  }

  f1(types: readonly string[] = ['PER', 'ORG', 'LOC']): number {
    const sum = { right: 0, found: 0, gold: 0 }
    for (const type of types) {
      const tally = this.of(type)
      sum.right += tally.right
      sum.found += tally.found
      sum.gold += tally.gold
    }
    return f1(sum)
  }

  toString(): string {
    const each = ['PER', 'ORG', 'LOC', 'MISC'].map((type) => {
      const t = this.of(type)
      return `${type} ${f1(t).toFixed(3)} (p ${(t.right / t.found).toFixed(2)} r ${(t.right / t.gold).toFixed(2)})`
    })
    return `F1 ${this.f1().toFixed(3)} | ${each.join(' ')}`
  }

  private of(type: string): Tally {
    let tally = this.tallies.get(type)
    if (tally === undefined) {
      tally = { right: 0, found: 0, gold: 0 }
      this.tallies.set(type, tally)
    }
    return tally
  }
}

function merged(type: EntityType | string): string {
  return type === 'GPE' ? 'LOC' : type === 'NORP' ? 'MISC' : type
}

export function f1({ right, found, gold }: Tally): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold)
}
