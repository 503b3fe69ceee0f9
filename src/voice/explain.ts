import type { Evidence, VoiceLabel } from '../doc/types'
import { exp } from '../internal/math'

/** As many spans as a reader takes in; the strongest are kept. */
const MOST = 8
/** Contributions to the logit below this tell a reader nothing. */
const LEAST = 0.02

interface Part {
  start: number
  end: number
  kind: string
  sum: number
}

/**
 * Evidence gathered while a logit is summed: contributions of one span that come one after the other are added, and the
 * strongest gives the reason. Only the strongest spans are kept.
 */
export class EvidenceSum {
  /** Room for the strongest, which come first; `count` of them are in use. */
  private readonly most: Part[] = []
  private count = 0
  private start = -1
  private end = -1
  private kind = ''
  private strongest = 0.5
  private sum = 0.5

  /** Forgets all. */
  clear(): void {
    this.count = 0
    this.start = -1
    this.sum = 0
  }

  add(start: number, end: number, kind: string, contribution: number): void {
    const size = contribution < 0 ? -contribution : contribution
    if (start !== this.start || end !== this.end) {
      this.flush()
      this.start = start
      this.end = end
      this.sum = contribution
      this.strongest = size
      this.kind = kind
      return
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
    for (let i = 0; i < this.count; i++) this.most[i].sum *= factor
  }

  /** The strongest first. Contributions are parts of the logit: positive for opinion, negative for reporting. */
  list(): Evidence[] {
    this.flush()
    const list = new Array<Evidence>(this.count)
    for (let i = 0; i < list.length; i++) {
      const { start, end, kind, sum } = this.most[i]
      list[i] = { start, end, reason: reasonOf(kind), contribution: Math.round(sum * 1000) / 1000 }
    }
    return list
  }

  /** Puts the span being read among the strongest, if it is one of them. */
  private flush(): void {
    if (this.start < 0) return
    const { most, start, end, kind, sum } = this
    const size = sum < 0 ? -sum : sum
    this.start = -1
    if (size < LEAST || (this.count === MOST && size <= Math.abs(most[MOST - 1].sum))) return
    let part: Part
    if (this.count < MOST) {
      if (this.count === most.length) most.push({ start, end, kind, sum })
      part = most[this.count++]
    } else part = most[MOST - 1]
    part.start = start
    part.end = end
    part.kind = kind
    part.sum = sum
    let place = this.count - 1
    for (; place > 0 && byStrength(part, most[place - 1]) < 0; place--) most[place] = most[place - 1]
    most[place] = part
  }
}

function byStrength(a: Part, b: Part): number {
  return Math.abs(b.sum) - Math.abs(a.sum) || a.start - b.start || a.end - b.end
}

/** The label a logit says. */
export function labelOf(logit: number): VoiceLabel {
  return logit > 0 ? 'opinion' : 'reporting'
}

/** The probability of that label, 0.5 to 1. */
export function probabilityOf(logit: number): number {
  return 1 / (1 + exp(-Math.abs(logit)))
}

const REASONS: Readonly<Record<string, string>> = { w: 'word', b: 'phrase', p: 'word pattern', f: 'opening word' }
const reasons = /* @__PURE__ */ new Map<string, string>()

/** What a kind of feature is called in evidence: kinds of more than a letter bear their name after a colon. There are few kinds. */
function reasonOf(kind: string): string {
  let reason = reasons.get(kind)
  if (reason === undefined) {
    reason = makeReason(kind)
    reasons.set(kind, reason)
  }
  return reason
}

function makeReason(kind: string): string {
  if (kind.length === 1) return REASONS[kind] ?? kind
  if (kind[1] !== ':') return kind
  const name = kind.slice(2)
  return kind[0] === 'd' ? `opens with: ${name}` : name
}
