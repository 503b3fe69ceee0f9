import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type AnalyzedDoc, analyze, textOf } from '../../src/index'
import { root } from '../support/packed'

/**
 * What `analyze` says of whole articles, in a form that a person can read and a diff can show. A change here is a change that
 * users see: read it, and if it is one for the better, renew the files with `npx vitest run tests/golden -u`.
 */
it.each(['guyana-column', 'kosovo-mixed', 'sahel-bases'])('reads %s as before', async (id) => {
  const text = readFileSync(join(root, `corpus/own/${id}.txt`), 'utf8')
  await expect(describeDoc(analyze(text))).toMatchFileSnapshot(`${id}.golden.txt`)
})

function describeDoc(doc: AnalyzedDoc): string {
  const quote = (span: { start: number; end: number }): string => textOf(doc, span).replace(/\s+/g, ' ')
  return [
    `voice: ${doc.voice.label}`,
    ...doc.regions.map((region) => `region ${region.kind}: ${quote(region).slice(0, 60)}`),
    ...doc.sentences.flatMap((sentence, index) => [
      '',
      `${doc.voices[index].label}: ${quote(sentence)}`,
      ...doc.mentions
        .filter(({ start }) => sentence.start <= start && start < sentence.end)
        .map((mention) => `  ${quote(mention)} = ${mention.actor} (${mention.form}, ${mention.link})`),
      ...doc.attributions
        .filter(({ content }) => sentence.start <= content[0].start && content[0].start < sentence.end)
        .map(({ source, cue, content, holder }) => {
          const said = content.map(quote).join(' … ')
          return `  said: ${holder ?? (source === null ? '?' : quote(source))} | ${cue === null ? '' : quote(cue)} | ${said}`
        }),
      ...doc.sentiments
        .filter((item) => item.sentence.start === sentence.start && item.label !== 'neutral')
        .map(({ actor, label }) => `  ${label}: ${actor}`),
    ]),
    '',
    ...doc.stances
      .filter(({ label }) => label !== 'neutral')
      .map(({ holder, label, target }) => `stance: ${holder} ${label} ${target}`),
    '',
  ].join('\n')
}
