import { createDoc } from '../../src/doc/create-doc'
import type { Actor, Doc, HasEntities } from '../../src/doc/types'
import { recognizeEntities } from '../../src/entities/recognize-entities'
import { segment } from '../../src/segmentation/segment'

/** Recognises a text. */
export function read(
  text: string,
  options: { readonly actors?: readonly Actor[]; readonly date?: string } = {},
): Doc & HasEntities {
  const doc = createDoc(options.date === undefined ? text : { text, date: options.date })
  return recognizeEntities(segment(doc), options.actors === undefined ? {} : { actors: options.actors })
}

/** Takes the marks out of `[Moscow]{state:RUS} said`: the text, and the ids by position. */
export function unmark(marked: string): {
  readonly text: string
  readonly marks: readonly { start: number; end: number; actor: string }[]
} {
  const marks: { start: number; end: number; actor: string }[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[([^\]]+)\]\{([^}]+)\}/g)) {
    text += marked.slice(at, match.index)
    marks.push({ start: text.length, end: text.length + match[1].length, actor: match[2] })
    text += match[1]
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), marks }
}

/** The marked places, and what the library says of each. */
export function compare(marked: string, date?: string): { readonly expected: string[]; readonly found: string[] } {
  const { text, marks } = unmark(marked)
  const { mentions } = read(text, date === undefined ? {} : { date })
  const show = (start: number, end: number, actor: string | undefined) => `${text.slice(start, end)} = ${actor ?? 'nobody'}`
  return {
    expected: marks.map(({ start, end, actor }) => show(start, end, actor)),
    found: marks.map(({ start, end }) =>
      show(start, end, mentions.find((mention) => mention.start === start && mention.end === end)?.actor),
    ),
  }
}
