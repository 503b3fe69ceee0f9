import pc from 'picocolors'
import { textOf } from 'stancekit'
import { actorNames, type NamedDoc, percent, quoteOf, shorten, shownStances, signed } from './rows'
import { plainTable } from './table'

const ACTORS_SHOWN = 15
const STANCES_SHOWN = 12
const QUOTES_SHOWN = 10

type Colors = ReturnType<typeof pc.createColors>

/** The analysis of a document for a person at a terminal. */
export function formatTable({ file, doc }: NamedDoc, options: { colors: boolean; width: number }): string {
  const c = pc.createColors(options.colors)
  const name = actorNames(doc)
  const room = Math.max(30, options.width)
  const lines: string[] = []
  const title = doc.regions.find((region) => region.kind === 'title')
  lines.push(c.bold(title ? shorten(textOf(doc, title), room) : file))
  if (title) lines.push(c.dim(file))
  const sentences = doc.sentences.length
  lines.push(
    `${c.bold(doc.voice.label)} (${percent(doc.voice.probability)}): ${Math.round(doc.voice.opinionShare * sentences)} of ${sentences} ${sentences === 1 ? 'sentence opines' : 'sentences opine'}`,
  )
  lines.push('', ...actorsTable(doc, c))
  const stances = shownStances(doc)
  if (stances.length > 0) {
    lines.push('', c.bold('Who stands how toward whom'))
    const table = plainTable(['holder', 'stance', 'target', 'prob.', 'rests on'].map((text) => c.dim(text)))
    const rest = Math.max(24, room - 64)
    for (const stance of stances.slice(0, STANCES_SHOWN)) {
      const paint = stance.label === 'favor' ? c.green : c.red
      table.push([
        shorten(name(stance.holder), 22),
        paint(stance.label),
        shorten(name(stance.target), 22),
        percent(stance.probability),
        c.dim(quoteOf(doc, stance, rest)),
      ])
    }
    lines.push(table.toString(), ...more(stances.length - STANCES_SHOWN, c))
  }
  const quotes = doc.attributions.filter((attribution) => attribution.source !== null)
  if (quotes.length > 0) {
    lines.push('', c.bold('Who said what'))
    const table = plainTable(['source', 'cue', 'content'].map((text) => c.dim(text)))
    for (const { source, cue, content, holder } of quotes.slice(0, QUOTES_SHOWN)) {
      table.push([
        shorten(holder === null ? (source ? textOf(doc, source) : '') : name(holder), 22),
        cue ? shorten(textOf(doc, cue), 18) : '',
        c.dim(shorten(content.map((span) => textOf(doc, span)).join(' … '), Math.max(24, room - 48))),
      ])
    }
    lines.push(table.toString(), ...more(quotes.length - QUOTES_SHOWN, c))
  }
  return `${lines.join('\n')}\n`
}

function actorsTable(doc: NamedDoc['doc'], c: Colors): string[] {
  if (doc.summary.length === 0) return [c.dim('No actor found.')]
  const table = plainTable(['actor', 'mentions', 'sentiment', 'neg / neu / pos', 'the author'].map((text) => c.dim(text)))
  for (const row of doc.summary.slice(0, ACTORS_SHOWN)) {
    const { sentiment, authorStance } = row
    const paint = sentiment.mean < -0.15 ? c.red : sentiment.mean > 0.15 ? c.green : (text: string) => text
    const stance = authorStance?.label ?? ''
    table.push([
      `${shorten(row.name, 28)} ${c.dim(shorten(row.actor, 26))}`,
      String(row.mentions),
      sentiment.sentences === 0 ? '' : paint(signed(sentiment.mean)),
      sentiment.sentences === 0 ? '' : [sentiment.negative, sentiment.neutral, sentiment.positive].map(percent).join(' / '),
      stance === 'favor' ? c.green(stance) : stance === 'against' ? c.red(stance) : c.dim(stance),
    ])
  }
  return [table.toString(), ...more(doc.summary.length - ACTORS_SHOWN, c)]
}

function more(count: number, c: Colors): string[] {
  return count > 0 ? [c.dim(`… and ${count} more (all of them with --format json)`)] : []
}
