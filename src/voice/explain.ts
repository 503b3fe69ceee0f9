import type { Evidence, VoiceLabel } from '../doc/types'
import { exp } from '../internal/math'

/** As many spans as a reader takes in; the strongest are kept. */
const MOST = 8
/** Contributions to the logit below this tell a reader nothing. */
const LEAST = 0.02

interface Part {
  readonly start: number
  readonly end: number
  readonly kind: string
  sum: number
}

/**
 * Evidence gathered while a logit is summed: contributions of one span that come one after the other are added, and the
 * strongest gives the reason. Only the strongest spans are kept.
 */
export class EvidenceSum {
  /** The strongest so far, strongest first. */
  private readonly most: Part[] = []
  private start = -1
  private end = -1
  private kind = ''
  private strongest = 0
  private sum = 0

  add(start: number, end: number, kind: string, contribution: number): void {
    const size = contribution < 0 ? -contribution : contribution
    if (start !== this.start || end !== this.end) {
      this.flush()
      this.start = start
      this.end = end
      this.sum = 0
      this.strongest = -1
    }
    this.sum += contribution
    if (size > this.strongest) {
      this.strongest = size
      this.kind = kind
    }
  }

  /** Multiplies all contributions so far. */
  scale(factor: number): void {
    this.flush()
    for (const part of this.most) part.sum *= factor
  }

  /** The strongest first. Contributions are parts of the logit: positive for opinion, negative for reporting. */
  list(): Evidence[] {
    this.flush()
    return this.most.map(({ start, end, kind, sum }) => ({
      start,
      end,
      reason: reasonOf(kind),
      contribution: Math.round(sum * 1000) / 1000,
    }))
  }

  /** Puts the span being read among the strongest, if it is one of them. */
  private flush(): void {
    const { most, sum } = this
    const size = sum < 0 ? -sum : sum
    const { start, end, kind } = this
    this.start = -1
    this.sum = 0
    if (size < LEAST || (most.length === MOST && size <= Math.abs(most[MOST - 1].sum))) return
    const part = { start, end, kind, sum }
    if (most.length === MOST) most.pop()
    let place = most.length
    most.push(part)
    for (; place > 0 && byStrength(part, most[place - 1]) < 0; place--) most[place] = most[place - 1]
    most[place] = part
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
