import type { Mention, VoicedDoc } from '../../src/doc/types'

/** A document out of sentences with `[words|actor id]`; `{words|actor id}` is a pronoun or nominal. */
export function readMarked(...marked: string[]): VoicedDoc {
  let text = ''
  const sentences: { start: number; end: number }[] = []
  const mentions: Mention[] = []
  for (const sentence of marked) {
    const start = text.length
    for (const part of sentence.split(/([[{][^\]}]*[\]}])/)) {
      const match = /^([[{])([^|]*)\|([^\]}]*)[\]}]$/.exec(part)
      if (match === null) text += part
      else {
        const [, bracket, words, actor] = match
        const form = bracket === '[' ? 'name' : 'pronoun'
        mentions.push({ start: text.length, end: text.length + words.length, type: 'GPE', form, actor, link: 'exact' })
        text += words
      }
    }
    sentences.push({ start, end: text.length })
    text += ' '
  }
  const actors = [...new Set(mentions.map((mention) => mention.actor))].map((id) => ({
    id,
    name: id,
    type: 'GPE' as const,
    of: null,
  }))
  return {
    text,
    meta: {},
    sentences,
    tokens: [],
    mentions,
    actors,
    attributions: [],
    voices: [],
    voice: { label: 'reporting', probability: 0.5, opinionShare: 0, evidence: [] },
  }
}
