import type { AnalyzedDoc, Stance } from '../doc/types'
import { escapeMarkup, shorten } from './escape'
import { actorsByWeight, nameOf } from './names'
import { LABEL_COLORS, LABEL_SIGNS } from './palette'
import { type SvgOptions, svgPage, svgText } from './svg'

const CELL = 30
const ROW_LABEL = 190
const COLUMN_LABEL = 130
const LIMIT = 14

/**
 * Who stands how toward whom, as a matrix: holders are rows (the author first), targets columns. A sign tells the label
 * beside the colour; the strength of the colour is the probability.
 */
export function stanceChart(doc: AnalyzedDoc, options: SvgOptions): string {
  const name = nameOf(doc)
  const order = new Map(actorsByWeight(doc).map((id, index) => [id, index]))
  const rank = (id: string): number => (id === 'author' ? -1 : (order.get(id) ?? order.size))
  const shown = doc.stances.filter(({ holder, label }) => holder === 'author' || label !== 'neutral')
  const pick = (ids: readonly string[]): string[] => [...new Set(ids)].sort((a, b) => rank(a) - rank(b)).slice(0, LIMIT)
  const targets = pick(shown.map(({ target }) => target))
  const holders = pick(shown.map(({ holder }) => holder))
  if (targets.length === 0 || holders.length === 0) {
    return svgPage({
      width: 360,
      height: 60,
      title: 'Who stands how toward whom',
      body: svgText(16, 36, 'No stance found.'),
      options,
    })
  }
  const cells = new Map<string, Stance>()
  for (const stance of shown) cells.set(JSON.stringify([stance.holder, stance.target]), stance)
  const parts: string[] = []
  targets.forEach((target, column) => {
    const x = ROW_LABEL + column * CELL + CELL / 2
    parts.push(
      `<text transform="translate(${x + 4} ${COLUMN_LABEL - 8}) rotate(-55)">${escapeMarkup(shorten(name(target), 20))}</text>`,
    )
  })
  holders.forEach((holder, row) => {
    const y = COLUMN_LABEL + row * CELL
    parts.push(svgText(ROW_LABEL - 8, y + CELL / 2 + 4, shorten(name(holder), 24), { anchor: 'end', bold: holder === 'author' }))
    targets.forEach((target, column) => {
      const x = ROW_LABEL + column * CELL
      const stance = cells.get(JSON.stringify([holder, target]))
      parts.push(cell(x, y, stance, stance === undefined ? '' : tooltip(doc, stance, name)))
    })
  })
  const height = COLUMN_LABEL + holders.length * CELL + 34
  parts.push(legend(ROW_LABEL, height - 12))
  const width = Math.max(ROW_LABEL + targets.length * CELL + 70, 460)
  return svgPage({ width, height, title: 'Who stands how toward whom', body: parts.join('\n'), options })
}

function cell(x: number, y: number, stance: Stance | undefined, tip: string): string {
  const frame = `x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}" rx="3"`
  if (stance === undefined) return `<rect ${frame} class="empty"/>`
  const opacity = stance.label === 'neutral' ? 0.35 : Math.max(0.35, Math.min(1, stance.probability))
  const sign = svgText(x + CELL / 2, y + CELL / 2 + 5, LABEL_SIGNS[stance.label], {
    anchor: 'middle',
    bold: true,
    className: 'sign',
  })
  return `<g><title>${escapeMarkup(tip)}</title><rect ${frame} fill="${LABEL_COLORS[stance.label]}" fill-opacity="${opacity.toFixed(2)}"/>${sign}</g>`
}

function tooltip(doc: AnalyzedDoc, stance: Stance, name: (id: string) => string): string {
  const head = `${name(stance.holder)} → ${name(stance.target)}: ${stance.label} (${Math.round(stance.probability * 100)} %)`
  const strongest = [...stance.evidence].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))[0]
  return strongest === undefined ? head : `${head}\n“${shorten(doc.text.slice(strongest.start, strongest.end), 160)}”`
}

function legend(x: number, y: number): string {
  const labels = ['against', 'neutral', 'favor'] as const
  return labels
    .map((label, index) => {
      const at = x + index * 90
      const sign = svgText(at + 7, y, LABEL_SIGNS[label], { anchor: 'middle', bold: true, className: 'sign' })
      return `<rect x="${at}" y="${y - 11}" width="14" height="14" rx="2" fill="${LABEL_COLORS[label]}" fill-opacity="0.8"/>${sign}${svgText(at + 20, y, label)}`
    })
    .join('')
}
