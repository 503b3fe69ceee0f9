import type { Attribution } from '../doc/types'
import { ACCUSED, type Signal } from './signal'

/** Cues that take back what they report. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing))\b/i

/** Longest stretch of a cue that is looked at. */
const CUE = 60

export function isDenial(text: string, cue: Attribution['cue']): boolean {
  if (cue === null) return false
  const end = Math.min(cue.end, cue.start + CUE)
  return mayDeny(text, cue.start, end) && DENIAL.test(text.slice(cue.start, end))
}

/** Whether a word that begins like a denial stands there: tells most cues without a search for patterns. */
function mayDeny(text: string, start: number, end: number): boolean {
  for (let i = start; i + 1 < end; i++) {
    const first = text.charCodeAt(i) | 32
    const second = text.charCodeAt(i + 1) | 32
    // de-, di-, re-
    if (first === 100 ? second === 101 || second === 105 : first === 114 && second === 101) return true
  }
  return false
}

/** What is reported, by whom, and how much a deed told in it counts. */
interface Claim {
  readonly start: number
  readonly end: number
  readonly holder: string | null
  readonly factor: number
}

/** A deed that is only claimed counts less than one the text tells; one that is denied hardly counts. In text order. */
export function weighByClaim(signals: readonly Signal[], attributions: readonly Attribution[], text: string): Signal[] {
  const sorted = [...signals].sort((a, b) => a.start - b.start)
  if (sorted.length === 0) return sorted
  const claims = claimsOf(attributions, text)
  let next = 0
  let open: Claim[] = []
  for (let i = 0; i < sorted.length; i++) {
    const signal = sorted[i]
    while (next < claims.length && claims[next].start <= signal.start) open.push(claims[next++])
    if (open.length > 0) open = open.filter(({ end }) => end > signal.start)
    let factor = 1
    for (const { holder, factor: own } of open) if (holder !== signal.holder || own < 0.5) factor = Math.min(factor, own)
    if (factor !== 1 && signal.reason !== ACCUSED) sorted[i] = { ...signal, probability: signal.probability * factor }
  }
  return sorted
}

function claimsOf(attributions: readonly Attribution[], text: string): Claim[] {
  const claims: Claim[] = []
  for (const { content, cue, holder } of attributions) {
    const factor = isDenial(text, cue) ? 0.25 : 0.9
    for (const { start, end } of content) claims.push({ start, end, holder, factor })
  }
  return claims.sort((a, b) => a.start - b.start)
}
