import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mendTags } from '../../src/attribution/mend-tags'
import type { Words } from '../../src/attribution/words'
import { readWords } from '../../src/attribution/words'
import { createDoc } from '../../src/doc/create-doc'
import type { Token } from '../../src/doc/types'
import { segment } from '../../src/segmentation/segment'

/** A sentence in this library's own tokens, with heads carried over from a treebank; -1 is the root. */
export interface TreeSentence {
  readonly words: Words
  readonly heads: Int32Array
  readonly labels: readonly string[]
}

interface TreebankRecord {
  readonly id: string
  readonly licence?: string
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
  readonly sentenceTokens: readonly (readonly [number, number])[]
  readonly tokens: readonly (readonly [number, number])[]
  readonly heads: readonly (readonly number[])[]
  readonly deprels: readonly (readonly string[])[]
}

/** Reads a Universal Dependencies set; records under a non-commercial licence are left out. */
export function readTreebank(folder: string, split: string): TreeSentence[] {
  const out: TreeSentence[] = []
  for (const line of readFileSync(join(folder, `${split}.jsonl`), 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const record = JSON.parse(line) as TreebankRecord
    if (record.licence?.includes('NC')) continue
    record.sentences.forEach(([start, end], index) => {
      const text = record.text.slice(start, end)
      if (text.trim() === '') return
      const tokens = segment(createDoc(text)).tokens
      const sentence = carryOver(record, index, start, text, tokens)
      if (sentence !== null) out.push(sentence)
    })
  }
  return out
}

function carryOver(
  record: TreebankRecord,
  index: number,
  offset: number,
  text: string,
  tokens: readonly Token[],
): TreeSentence | null {
  const [first, end] = record.sentenceTokens[index]
  const heads = record.heads[index]
  const ownerOf = new Int32Array(end - first).fill(-1)
  const unitOf = new Int32Array(tokens.length).fill(-1)
  let at = 0
  for (let unit = 0; unit < end - first; unit++) {
    const [from, to] = record.tokens[first + unit]
    while (at < tokens.length && tokens[at].end <= from - offset) at++
    for (let i = at; i < tokens.length && tokens[i].start < to - offset; i++) {
      ownerOf[unit] = i
      if (unitOf[i] < 0) unitOf[i] = unit
    }
  }
  const result = new Int32Array(tokens.length).fill(-1)
  const labels = new Array<string>(tokens.length).fill('dep')
  for (let i = 0; i < tokens.length; i++) {
    let unit = unitOf[i]
    if (unit < 0) return null
    if (ownerOf[unit] !== i && ownerOf[unit] >= 0) {
      result[i] = ownerOf[unit]
      labels[i] = 'part'
      continue
    }
    for (let guard = 0; guard < 20; guard++) {
      const head = heads[unit] - 1
      labels[i] = record.deprels[index][unit]
      if (head < 0) break
      if (ownerOf[head] !== i) {
        result[i] = ownerOf[head]
        break
      }
      unit = head
    }
  }
  const words = readWords(text, tokens)
  mendTags(words, [{ first: 0, end: words.length }])
  return { words, heads: result, labels }
}
