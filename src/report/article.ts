import type { AnalyzedDoc, Region, RegionKind, Span } from '../doc/types'
import { overlaps, startingIn } from '../internal/spans'
import { escapeMarkup } from './escape'

const ELEMENTS: Readonly<Record<RegionKind, string>> = {
  title: 'h2',
  subtitle: 'p class="subtitle"',
  heading: 'h3',
  byline: 'p class="byline"',
  dateline: 'span class="dateline"',
  caption: 'p class="caption"',
  paragraph: 'p',
}

interface Mark extends Span {
  readonly className: string
  readonly attributes: string
}

/**
 * The article's regions as HTML: sentences tinted by voice and reachable by keyboard, actors underlined in their colours,
 * reported words marked. What lies between regions is given as what was left out.
 */
export function renderArticle(doc: AnalyzedDoc, colors: ReadonlyMap<string, number>): { body: string; leftOut: string[] } {
  const marks = marksOf(doc, colors)
  const indexes = new Map(doc.sentences.map((sentence, index) => [sentence.start, index]))
  const parts: string[] = []
  const leftOut: string[] = []
  let position = 0
  for (const region of doc.regions) {
    pushText(leftOut, doc.text.slice(position, region.start))
    position = Math.max(position, region.end)
    parts.push(renderRegion(doc, region, marks, indexes))
  }
  pushText(leftOut, doc.text.slice(position))
  return { body: parts.join('\n'), leftOut }
}

function renderRegion(doc: AnalyzedDoc, region: Region, marks: readonly Mark[], indexes: ReadonlyMap<number, number>): string {
  const parts: string[] = []
  let position = region.start
  for (const sentence of startingIn(doc.sentences, region)) {
    parts.push(escapeMarkup(doc.text.slice(position, sentence.start)))
    const index = indexes.get(sentence.start) ?? 0
    const voice = doc.voices[index]?.label ?? 'reporting'
    const end = Math.min(sentence.end, region.end)
    const inner = renderMarked(doc.text, { start: sentence.start, end }, marks)
    parts.push(`<span class="sentence ${voice}" id="s${index}" data-s="${index}" tabindex="0">${inner}</span>`)
    position = end
  }
  parts.push(escapeMarkup(doc.text.slice(position, region.end)))
  const element = ELEMENTS[region.kind]
  return `<${element}>${parts.join('')}</${element.split(' ')[0]}>`
}

function marksOf(doc: AnalyzedDoc, colors: ReadonlyMap<string, number>): Mark[] {
  const marks: Mark[] = []
  for (const { start, end, actor, form, link } of doc.mentions) {
    const color = colors.get(actor)
    marks.push({
      start,
      end,
      className: `mention ${form}${color === undefined ? '' : ` a${color}`}`,
      attributes: ` data-a="${escapeMarkup(actor)}" title="${escapeMarkup(`${actor} (${link})`)}"`,
    })
  }
  for (const { content, source, cue } of doc.attributions) {
    for (const span of content) marks.push({ ...span, className: 'content', attributes: '' })
    if (source !== null) marks.push({ ...source, className: 'source', attributes: '' })
    if (cue !== null) marks.push({ ...cue, className: 'cue', attributes: '' })
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

// Marks may cross one another (a mention that sticks out of a quotation): the text is cut wherever one begins or ends.
function renderMarked(text: string, span: Span, marks: readonly Mark[]): string {
  const inside = candidates(marks, span).filter((mark) => overlaps(mark, span))
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of inside) for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted
    .slice(0, -1)
    .map((start, index) => {
      const piece = { start, end: sorted[index + 1] }
      const here = inside.filter((mark) => overlaps(mark, piece))
      const content = escapeMarkup(text.slice(piece.start, piece.end))
      if (here.length === 0) return content
      const classes = [...new Set(here.flatMap(({ className }) => className.split(' ')))].join(' ')
      const attributes = here.find((mark) => mark.attributes !== '')?.attributes ?? ''
      return `<span class="${classes}"${attributes}>${content}</span>`
    })
    .join('')
}

// A quotation may begin some sentences earlier; further back than this none is looked for, which keeps the time linear.
const LOOK_BACK = 5_000

function candidates(marks: readonly Mark[], span: Span): Mark[] {
  return startingIn(marks, { start: Math.max(0, span.start - LOOK_BACK), end: span.end })
}

function pushText(list: string[], text: string): void {
  const clean = text.trim()
  if (clean !== '') list.push(clean)
}
