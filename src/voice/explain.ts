import type { Evidence, VoiceLabel } from '../doc/types'
import { exp } from '../internal/math'

/** As many spans as a reader takes in; the strongest are kept. */
const MOST = 8
/** Contributions to the logit below this tell a reader nothing. */
const LEAST = 0.02
/** Parts below this are not even added up. */
const NEGLIGIBLE = 0.01

interface Part {
  readonly start: number
  readonly end: number
  kind: string
  strongest: number
  sum: number
}

/**
 * Evidence gathered while a logit is summed: contributions of one span that come one after the other are added, and the
 * strongest gives the reason.
 */
export class EvidenceSum {
  private readonly parts: Part[] = []

  add(start: number, end: number, kind: string, contribution: number): void {
    const size = Math.abs(contribution)
    if (size < NEGLIGIBLE) return
    const last = this.parts[this.parts.length - 1]
    if (last === undefined || last.start !== start || last.end !== end) {
      this.parts.push({ start, end, kind, strongest: size, sum: contribution })
      return
    }
    last.sum += contribution
    if (size > last.strongest) {
      last.strongest = size
      last.kind = kind
    }
  }

  /** Multiplies all contributions so far. */
  scale(factor: number): void {
    for (const part of this.parts) part.sum *= factor
  }

  /** The strongest first. Contributions are parts of the logit: positive for opinion, negative for reporting. */
  strongest(): Evidence[] {
    const most: Part[] = []
    for (const part of this.parts) {
      if (Math.abs(part.sum) < LEAST) continue
      let place = most.length
      while (place > 0 && byStrength(part, most[place - 1]) < 0) place--
      if (place >= MOST) continue
      most.splice(place, 0, part)
      if (most.length > MOST) most.pop()
    }
    return most.map(({ start, end, kind, sum }) => ({
      start,
      end,
      reason: reasonOf(kind),
      contribution: Math.round(sum * 1000) / 1000,
    }))
  }
}

function byStrength(a: Part, b: Part): number {
  return Math.abs(b.sum) - Math.abs(a.sum) || a.start - b.start || a.end - b.end
}

/** The label a logit says, with its probability, 0.5 to 1. */
export function decide(logit: number): { label: VoiceLabel; probability: number } {
  return { label: logit > 0 ? 'opinion' : 'reporting', probability: 1 / (1 + exp(-Math.abs(logit))) }
}

const NAMES: Readonly<Record<string, string>> = { w: 'word', b: 'phrase', p: 'word pattern', f: 'opening word' }

/** What a kind of feature is called in evidence: kinds of more than a letter bear their name after a colon. */
function reasonOf(kind: string): string {
  if (kind.length === 1) return NAMES[kind] ?? kind
  if (kind[1] !== ':') return kind
  const name = kind.slice(2)
  return kind[0] === 'd' ? `opens with: ${name}` : name
}
