import type { Evidence, VoiceLabel } from '../doc/types'

/** As many spans as a reader takes in; the strongest are kept. */
const MOST = 8
/** Contributions to the logit below this tell a reader nothing. */
const LEAST = 0.02
/** Parts below this are not even added up. */
const NEGLIGIBLE = 0.01

/** Evidence gathered while a logit is summed: contributions of the same span are added, the strongest gives the reason. */
export class EvidenceSum {
  private readonly spans = new Map<number, { start: number; end: number; reason: string; strongest: number; sum: number }>()

  add(start: number, end: number, reason: string, contribution: number): void {
    if (Math.abs(contribution) < NEGLIGIBLE) return
    const key = start * 0x200000 + Math.min(end - start, 0x1fffff)
    const known = this.spans.get(key)
    if (known === undefined) this.spans.set(key, { start, end, reason, strongest: Math.abs(contribution), sum: contribution })
    else {
      known.sum += contribution
      if (Math.abs(contribution) > known.strongest) {
        known.strongest = Math.abs(contribution)
        known.reason = reason
      }
    }
  }

  /** Multiplies all contributions so far. */
  scale(factor: number): void {
    for (const span of this.spans.values()) {
      span.sum *= factor
      span.strongest *= factor
    }
  }

  /** The strongest first. Contributions are parts of the logit: positive for opinion, negative for reporting. */
  strongest(): Evidence[] {
    return [...this.spans.values()]
      .filter(({ sum }) => Math.abs(sum) >= LEAST)
      .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum) || a.start - b.start || a.end - b.end)
      .slice(0, MOST)
      .map(({ start, end, reason, sum }) => ({ start, end, reason, contribution: Math.round(sum * 1000) / 1000 }))
  }
}

/** The label a logit says, with its probability, 0.5 to 1. */
export function decide(logit: number): { label: VoiceLabel; probability: number } {
  return { label: logit > 0 ? 'opinion' : 'reporting', probability: 1 / (1 + Math.exp(-Math.abs(logit))) }
}

const NAMES: Readonly<Record<string, string>> = { w: 'word', b: 'phrase', p: 'word pattern', f: 'opening word' }

/** What a kind of feature is called in evidence. */
export function reasonOf(kind: string): string {
  if (kind.length === 1) return NAMES[kind] ?? kind
  const name = kind.slice(2)
  return kind[0] === 'd' ? `opens with: ${name}` : name
}
