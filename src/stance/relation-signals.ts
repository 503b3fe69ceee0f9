import type { AttributedDoc, Attribution } from '../doc/types'
import { firstFrom, tokenRanges } from '../internal/spans'
import { findRelations } from './relations/find-relations'
import { readUnits } from './relations/unit'
import type { Signal } from './signal'

/** Stances that words and deeds show between two actors of a sentence. */
export function relationSignals(doc: AttributedDoc): Signal[] {
  const { text, sentences, tokens, mentions } = doc
  const ranges = tokenRanges(sentences, tokens)
  const signals: Signal[] = []
  sentences.forEach((sentence, i) => {
    const from = firstFrom(mentions, sentence.start)
    if (mentions[from + 1] === undefined || mentions[from + 1].start >= sentence.end) return
    signals.push(...findRelations(readUnits(text, tokens, ranges[i], mentions, from)))
  })
  return weighByClaim(signals, doc.attributions, text)
}

/** Cues that take back what they report. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing))\b/i

/** A deed that is only claimed counts less than one the text tells; one that is denied hardly counts. */
function weighByClaim(signals: readonly Signal[], attributions: readonly Attribution[], text: string): Signal[] {
  const contents = attributions
    .flatMap(({ content, cue, holder }) => {
      const denied = cue !== null && DENIAL.test(text.slice(cue.start, Math.min(cue.end, cue.start + 60)))
      return content.map(({ start, end }) => ({ start, end, holder, factor: denied ? 0.25 : 0.9 }))
    })
    .sort((a, b) => a.start - b.start)
  let next = 0
  let open: typeof contents = []
  return [...signals]
    .sort((a, b) => a.start - b.start)
    .map((signal) => {
      while (next < contents.length && contents[next].start <= signal.start) open.push(contents[next++])
      open = open.filter((content) => content.end > signal.start)
      let factor = 1
      for (const content of open) if (content.holder !== signal.holder) factor = Math.min(factor, content.factor)
      return factor === 1 ? signal : { ...signal, probability: signal.probability * factor }
    })
}
