import type { Line } from '../line'
import { isName } from '../rules/bylines'
import { type Body, cutBio, findBody } from './find-body'
import { findTitle } from './find-title'
import { isPage, trustSentences } from './judge-page'
import { labelBody } from './label-body'
import { labelFront } from './label-front'
import { labelOf } from './mark-lines'
import { isSentence, scoreLines } from './score-lines'

/** A longer text, in UTF-16 units, is no page with one article, but a book or many articles: all of it is read. */
const LONGEST_PAGE = 300_000
const ENDS = new Set<unknown>(['tail', 'comments', 'box'])

/** Decides of each line what it is in the article, if anything: sets its `kind`. */
export function findArticle(text: string, lines: Line[], metaTitle: string | undefined): void {
  if (lines.length === 0) return
  const collection = text.length > LONGEST_PAGE
  const page = !collection && isPage(lines)
  if (!page) trustSentences(lines)
  scoreLines(lines)
  const given = linesOfTitle(text, lines, metaTitle)
  for (let i = 0; i < given; i++) lines[i].kind = 'title'
  const rest = given === 0 ? lines : lines.slice(given)
  if (rest.length === 0) return
  const body = page ? findBody(text, rest) : wholeBody(text, rest, collection)
  if (body === null) labelWithoutBody(rest, page, given > 0)
  else labelArticle(text, rest, body, page, given > 0 ? labelOf(metaTitle ?? '') : null)
}

/** How many lines the title given with the document takes at the beginning of the text. */
function linesOfTitle(text: string, lines: readonly Line[], metaTitle: string | undefined): number {
  const title = metaTitle?.trim() ?? ''
  if (title === '' || !text.startsWith(title, lines[0].start)) return 0
  const end = lines[0].start + title.length
  let count = 0
  while (count < lines.length && lines[count].end <= end) count++
  return count
}

/** No line speaks for prose: a headline, a list, a page of links. What is not marked is kept. */
function labelWithoutBody(lines: readonly Line[], page: boolean, titled: boolean): void {
  const kept = lines.filter(
    (line) => line.mark === null || line.mark === 'caption' || line.mark === 'byline' || line.mark === 'section',
  )
  const chosen = kept.length > 0 ? kept : lines
  for (const line of chosen)
    line.kind = line.mark === 'caption' ? 'caption' : line.mark === 'byline' && chosen.length > 1 ? 'byline' : 'paragraph'
  const [first, second] = chosen
  if (
    !titled &&
    !page &&
    first.ending === 'open' &&
    first.mark === null &&
    (second === undefined || second.gap || second.mark === 'byline')
  )
    first.kind = 'title'
}

function labelArticle(text: string, lines: readonly Line[], body: Body, page: boolean, given: string | null): void {
  let title = findTitle(text, lines, 0, body, page)
  if (title >= 0) {
    const label = labelOf(text.slice(lines[title].start, lines[title].end))
    if (given === null) lines[title].kind = 'title'
    else if (!given.startsWith(label) && !label.startsWith(given)) lines[title].kind = page ? 'heading' : 'paragraph'
  } else if (!page) title = -1
  else title = backToByline(text, lines, body.first) - 1
  const from = labelFront(text, lines, title, title < 0 && !page ? 0 : body.first, body.last, page)
  labelBody(text, lines, from, body.last, page)
}

/** Without a title, the bylines right above the first paragraph are still the article's. */
function backToByline(text: string, lines: readonly Line[], first: number): number {
  let from = first
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    if (lines[i].mark === 'byline') from = i
    else if (!isName(text.slice(lines[i].start, Math.min(lines[i].end, lines[i].start + 60)))) break
  }
  return from
}

/** A text that is no page is the article from its first sentence to its end, or to where something else plainly begins. */
function wholeBody(text: string, lines: readonly Line[], collection: boolean): Body | null {
  const first = lines.findIndex((line) => line.score >= 0 && line.words > 1 && isSentence(line))
  if (first < 0) return null
  let last = first
  while (last + 1 < lines.length && (collection || !ENDS.has(lines[last + 1].mark))) last++
  while (last > first && lines[last].mark === 'drop' && !isSentence(lines[last])) last--
  const body: Body = { first, last }
  cutBio(text, lines, body)
  return body
}
