import type { Attribution } from '../doc/types'
import type { Signal } from './signal'

/** Cues that take back what they report. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing))\b/i

/** Longest stretch of a cue that is looked at. */
const CUE = 60

export function isDenial(text: string, cue: Attribution['cue']): boolean {
  return cue !== null && DENIAL.test(text.slice(cue.start, Math.min(cue.end, cue.start + CUE)))
}

/** A deed that is only claimed counts less than one the text tells; one that is denied hardly counts. */
export function weighByClaim(signals: readonly Signal[], attributions: readonly Attribution[], text: string): Signal[] {
  const contents = attributions
    .flatMap(({ content, cue, holder }) => {
      const factor = isDenial(text, cue) ? 0.25 : 0.9
      return content.map(({ start, end }) => ({ start, end, holder, factor }))
    })
    .sort((a, b) => a.start - b.start)
  let next = 0
  let open: typeof contents = []
  return [...signals]
    .sort((a, b) => a.start - b.start)
    .map((signal) => {
      while (next < contents.length && contents[next].start <= signal.start) open.push(contents[next++])
      if (open.length > 0) open = open.filter((content) => content.end > signal.start)
      let factor = 1
      for (const content of open)
        if (content.holder !== signal.holder || content.factor < 0.5) factor = Math.min(factor, content.factor)
      return factor === 1 ? signal : { ...signal, probability: signal.probability * factor }
    })
}
