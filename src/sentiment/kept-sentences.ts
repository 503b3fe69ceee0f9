import type { Mention } from '../doc/types'
import type { Analysis } from './analyze-units'

/** More sentences of one document than this are not kept. */
const MOST = 2000

let owner: readonly Mention[] | null = null
let ownText = ''
const kept = new Map<number, Analysis>()

/**
 * The sentences of the document read last, by where they begin: sentiment and stance read the same ones, one after the other. All
 * names are masked in them and nobody is the target.
 */
export class KeptSentences {
  constructor({ mentions, text }: { readonly mentions: readonly Mention[]; readonly text: string }) {
    if (owner === mentions && ownText === text) return
    owner = mentions
    ownText = text
    kept.clear()
  }

  get(start: number): Analysis | undefined {
    return kept.get(start)
  }

  set(start: number, analysis: Analysis): void {
    if (kept.size < MOST) kept.set(start, analysis)
  }
}
