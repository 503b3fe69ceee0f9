import { stringify } from 'csv-stringify/sync'
import { actorNames, type NamedDoc, percent, quoteOf, shorten, shownStances, signed } from './rows'

const COLUMNS = [
  'file',
  'actor',
  'name',
  'type',
  'mentions',
  'sentences',
  'sentiment',
  'sentiment_low',
  'sentiment_high',
  'negative',
  'neutral',
  'positive',
  'author_stance',
  'author_stance_score',
  'author_stance_probability',
  'voice',
  'voice_probability',
  'opinion_share',
] as const

/** One row a document and actor, with a header line (RFC 4180). A document without actors gives one row without them. */
export function formatCsv(docs: readonly NamedDoc[]): string {
  const rows = docs.flatMap(({ file, doc }) => {
    const voice = {
      voice: doc.voice.label,
      voice_probability: round(doc.voice.probability),
      opinion_share: round(doc.voice.opinionShare),
    }
    if (doc.summary.length === 0) return [{ file, ...voice }]
    return doc.summary.map(({ actor, name, type, mentions, sentiment, authorStance }) => ({
      file,
      actor,
      name,
      type,
      mentions,
      sentences: sentiment.sentences,
      sentiment: sentiment.sentences === 0 ? null : round(sentiment.mean),
      sentiment_low: sentiment.interval === null ? null : round(sentiment.interval[0]),
      sentiment_high: sentiment.interval === null ? null : round(sentiment.interval[1]),
      negative: round(sentiment.negative),
      neutral: round(sentiment.neutral),
      positive: round(sentiment.positive),
      author_stance: authorStance?.label ?? null,
      author_stance_score: authorStance === null ? null : round(authorStance.score),
      author_stance_probability: authorStance === null ? null : round(authorStance.probability),
      ...voice,
    }))
  })
  return stringify(rows, { header: true, columns: [...COLUMNS] })
}

/** The analysis as Markdown, for an issue or a notebook. */
export function formatMarkdown(docs: readonly NamedDoc[]): string {
  return docs.map(markdownOf).join('\n')
}

function markdownOf({ file, doc }: NamedDoc): string {
  const name = actorNames(doc)
  const lines = [
    `## ${cell(file)}`,
    '',
    `**${doc.voice.label}** (${percent(doc.voice.probability)}), ${percent(doc.voice.opinionShare)} of ${doc.sentences.length} sentences opine.`,
    '',
    '| actor | id | mentions | sentiment | negative | neutral | positive | the author |',
    '|---|---|---|---|---|---|---|---|',
    ...doc.summary.map(
      ({ actor, name: label, mentions, sentiment: s, authorStance }) =>
        `| ${cell(label)} | ${cell(actor)} | ${mentions} | ${s.sentences === 0 ? '' : signed(s.mean)} | ${percent(s.negative)} | ${percent(s.neutral)} | ${percent(s.positive)} | ${authorStance?.label ?? ''} |`,
    ),
  ]
  const stances = shownStances(doc)
  if (stances.length > 0) {
    lines.push('', '| holder | stance | target | probability | rests on |', '|---|---|---|---|---|')
    for (const stance of stances) {
      lines.push(
        `| ${cell(name(stance.holder))} | ${stance.label} | ${cell(name(stance.target))} | ${percent(stance.probability)} | ${cell(quoteOf(doc, stance, 160))} |`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function cell(text: string): string {
  return shorten(text, 300).replace(/[\\|`<>*_[\]]/g, '\\$&')
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
