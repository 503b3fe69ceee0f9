import type { Doc, HasRegions, HasSegments, Region, RegionKind, Sentence } from '../doc/types'
import { annotate } from './annotate'
import { splitSentences } from './split-sentences'
import type { TokenList } from './token-list'
import { tokenize } from './tokenize'

/** Regions that are no prose: they have tokens, but no sentences (guidelines, section 2). */
const WITHOUT_SENTENCES: ReadonlySet<RegionKind> = /* @__PURE__ */ new Set<RegionKind>(['byline', 'dateline', 'caption'])

/** Splits the text (that of the regions, if they are known) into sentences and tokens. */
export function segment<D extends Doc & Partial<HasRegions>>(doc: D): D & HasSegments {
  const list: TokenList = { text: doc.text, starts: [], ends: [], kinds: [] }
  const regions: readonly Region[] = doc.regions ?? [{ start: 0, end: doc.text.length, kind: 'paragraph' }]
  const firsts = regions.map((region) => {
    const first = list.starts.length
    tokenize(list, region.start, region.end)
    return first
  })
  const breaks = new Uint8Array(list.starts.length)
  const sentences: Sentence[] = []
  regions.forEach((region, i) => {
    const first = firsts[i]
    const end = firsts[i + 1] ?? list.starts.length
    splitSentences({ list, first, end, breaks })
    if (WITHOUT_SENTENCES.has(region.kind)) return
    let start = first
    for (let index = first; index < end; index++) {
      if (breaks[index] === 0) continue
      sentences.push({ start: list.starts[start], end: list.ends[index] })
      start = index + 1
    }
  })
  return { ...doc, sentences, tokens: annotate(list, breaks) }
}
