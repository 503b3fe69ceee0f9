import type { PageMetadata } from './metadata'
import type { Block } from './read-blocks'

const DATE = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}`
const DATE_LINE = new RegExp(
  String.raw`^(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:?\s*)?(?:${DATE})(?:[\s|,•·-].{0,60})?$`,
  'i',
)
const POINTER =
  /^(?:\[?\s*)?(?:read (?:more|also|next|the full)|see (?:also|more)|related(?: (?:articles?|stories|posts?|topics?|content))?|more (?:on|from|stories)|also read|don['’]t miss|watch|you may also like|recommended)\b.{0,12}:|^(?:\[?related|recommended|you (?:may|might) also like)\b/i
const APPEAL =
  /^(?:sign up|subscribe|follow us|share this|join our|click here to|advertisement|advert|skip to content|view author archive|email the author|follow on twitter|enlarge image|post comment|leave a (?:reply|comment)|comments?(?: \(?\d+\)?)?|\d+ comments?|this slideshow requires javascript|loading\.*|print|tweet|share)\b[^.]{0,90}\.?$/i
const RIGHTS = /(?:©|\(c\)|copyright)\s*(?:\d{4}|by\b)|all rights reserved/i
const BYLINE = /^by:?\s+\p{Lu}[\p{L}.'’-]+(?:[\s,&|]+(?:\p{Lu}[\p{L}.'’-]*|and|of|for|in))*[\s,|·•-]*$/iu

const SENTENCE = /\p{L}.*[.!?…]["'”’)\]]*$/u

/**
 * Leaves out what a page puts between and around an article's paragraphs: pointers to other articles, appeals, bylines and
 * dates above the text, lists of links, rights; and captions, unless they are wanted.
 */
export function keepBlocks(blocks: readonly Block[], metadata: PageMetadata, options: { captions: boolean }): Block[] {
  const kept = blocks.filter((block) => (options.captions || !block.caption) && !isPointer(block))
  const start = kept.findIndex(isRunningText)
  const head = start < 0 ? [] : kept.slice(0, start).filter((block) => !isHeadLine(block, metadata))
  const body = start < 0 ? kept : kept.slice(start)
  let end = body.length
  while (end > 1 && isTail(body[end - 1])) end--
  return [...head, ...body.slice(0, end)]
}

function isPointer({ text, linked }: Block): boolean {
  if (text.length < 200 && POINTER.test(text)) return true
  if (text.length < 130 && APPEAL.test(text)) return true
  return linked > 0.85 && text.length < 200 && !SENTENCE.test(text)
}

function isRunningText({ text, linked }: Block): boolean {
  return linked < 0.5 && text.length > 80 && SENTENCE.test(text)
}

function isHeadLine({ text }: Block, { title, byline }: PageMetadata): boolean {
  const line = normal(text)
  if (line === '' || (title !== undefined && line.length < 300 && (line === normal(title) || line.endsWith(normal(title)))))
    return true
  if (byline !== undefined && line.length < normal(byline).length + 40 && line.includes(normal(byline))) return true
  return text.length < 120 && (DATE_LINE.test(text) || BYLINE.test(text))
}

function isTail({ text, linked, listed }: Block): boolean {
  if (text.length < 300 && RIGHTS.test(text)) return true
  return text.length < 100 && !SENTENCE.test(text) && (linked > 0.4 || (DATE_LINE.test(text) && !listed))
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
