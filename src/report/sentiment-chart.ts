import type { ActorSummary, AnalyzedDoc } from '../doc/types'
import { escapeMarkup, shorten } from './escape'
import { LABEL_COLORS } from './palette'
import { type SvgOptions, svgPage, svgText } from './svg'

const ROW = 26
const LABEL = 190
const BAR = 240
const AXIS = 180
const LIMIT = 15

/**
 * How each actor is presented: the shares of sentences that present it negatively, neutrally, positively, and the mean score
 * with its 95 % interval.
 */
export function sentimentChart(doc: AnalyzedDoc, options: SvgOptions): string {
  const rows = doc.summary.filter(({ sentiment }) => sentiment.sentences > 0).slice(0, LIMIT)
  const title = 'How each actor is presented'
  if (rows.length === 0) return svgPage({ width: 360, height: 60, title, body: svgText(16, 36, 'No actor was scored.'), options })
  const top = 34
  const axis = LABEL + BAR + 40
  const height = top + rows.length * ROW + 30
  const x = (score: number): number => axis + ((score + 1) / 2) * AXIS
  const parts = [
    svgText(LABEL, 18, 'share of sentences'),
    svgText(x(0), 18, 'mean score', { anchor: 'middle' }),
    `<line class="line" x1="${x(0)}" x2="${x(0)}" y1="${top - 6}" y2="${height - 26}" stroke-dasharray="2 3"/>`,
    ...rows.map((row, index) => actorRow(row, top + index * ROW, x)),
    svgText(x(-1), height - 8, '−1', { anchor: 'middle' }),
    svgText(x(0), height - 8, '0', { anchor: 'middle' }),
    svgText(x(1), height - 8, '+1', { anchor: 'middle' }),
  ]
  return svgPage({ width: axis + AXIS + 24, height, title, body: parts.join('\n'), options })
}

function actorRow({ name, sentiment }: ActorSummary, y: number, x: (score: number) => number): string {
  const parts = [svgText(LABEL - 8, y + 14, shorten(name, 25), { anchor: 'end' })]
  let left = LABEL
  for (const label of ['negative', 'neutral', 'positive'] as const) {
    const width = sentiment[label] * BAR
    const tip = `${name}: ${Math.round(sentiment[label] * 100)} % ${label} of ${sentiment.sentences} sentences`
    parts.push(
      `<rect x="${left.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 8}" fill="${LABEL_COLORS[label]}"><title>${escapeMarkup(tip)}</title></rect>`,
    )
    left += width
  }
  const middle = y + (ROW - 8) / 2
  if (sentiment.interval !== null) {
    const [low, high] = sentiment.interval
    parts.push(
      `<line class="line" stroke-width="2" x1="${x(low).toFixed(1)}" x2="${x(high).toFixed(1)}" y1="${middle}" y2="${middle}"/>`,
    )
  }
  const color = sentiment.mean < 0 ? LABEL_COLORS.negative : LABEL_COLORS.positive
  parts.push(
    `<circle cx="${x(sentiment.mean).toFixed(1)}" cy="${middle}" r="5" fill="${color}"><title>${sentiment.mean.toFixed(2)}</title></circle>`,
  )
  return parts.join('')
}
