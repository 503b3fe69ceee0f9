import { createDoc, extractAttributions, pipe, recognizeEntities, segment } from '../../src/index'

/** What a marked example says of one attribution: the printed words of its parts. */
export interface MarkedAttribution {
  source: string | null
  cue: string | null
  content: string[]
}

/** Reads `[The minister]{source} [said]{cue} [taxes would rise]{content}`; several attributions are numbered: `{source2}`. */
export function parseMarked(marked: string): { text: string; attributions: MarkedAttribution[] } {
  let text = ''
  const starts: number[] = []
  const found = new Map<string, MarkedAttribution>()
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] === '[') starts.push(text.length)
    else if (marked[at] === ']') {
      const close = marked.indexOf('}', at)
      const [, part, number] = /\{(source|cue|content)(\d*)/.exec(marked.slice(at, close)) as RegExpExecArray
      const words = text.slice(starts.pop())
      const item = found.get(number) ?? { source: null, cue: null, content: [] }
      if (part === 'content') item.content.push(words)
      else item[part as 'source' | 'cue'] = words
      found.set(number, item)
      at = close
    } else text += marked[at]
  }
  return { text, attributions: [...found.values()] }
}

/** The same of what the library finds. */
export function attributionsOf(text: string): (MarkedAttribution & { holder: string | null; kind: string })[] {
  const doc = pipe(createDoc(text), segment, (d) => recognizeEntities(d), extractAttributions)
  return doc.attributions.map(({ source, cue, content, holder, kind }) => ({
    source: source === null ? null : text.slice(source.start, source.end),
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    content: content.map(({ start, end }) => text.slice(start, end)),
    holder,
    kind,
  }))
}
