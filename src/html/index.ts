/**
 * An article out of a web page.
 * @module stancekit/html
 */

import { parseHTML } from 'linkedom/worker'
import type { DomDocument } from './dom'
import { type Article, checkHtml, type ExtractArticleOptions, extractFrom } from './extract-article'

export type { Article, ExtractArticleOptions } from './extract-article'
export type { PageMetadata } from './metadata'

/**
 * Takes the article out of a web page: its text, with paragraphs a blank line apart and without menus, appeals and related
 * headlines, and what the page says of it (title, byline, date, outlet, address). The result is what `createDoc` and
 * `analyze` take.
 *
 * In Node the page is parsed by linkedom, which is part of the package; bundlers for browsers take the entry's `browser`
 * twin, which uses the platform's `DOMParser`. Neither runs scripts or fetches anything.
 *
 * @param html the page's HTML, up to some MB.
 * @param options `captions: true` keeps the pictures' captions.
 * @returns the article, or null if the page has none.
 * @throws StancekitError `invalid-input` if `html` is no string.
 * @example
 * const page = `<title>Peru votes | Example</title><nav><a href="/">Home</a></nav><p>${'Peruvians voted on Sunday. '.repeat(20)}</p>`
 * extractArticle(page)?.title // 'Peru votes'
 * extractArticle(page)?.text.slice(0, 26) // 'Peruvians voted on Sunday.'
 * @see Mozilla Readability (https://github.com/mozilla/readability), which finds the main element.
 */
export function extractArticle(html: string, options: ExtractArticleOptions = {}): Article | null {
  checkHtml(html)
  return extractFrom(html, parse, options)
}

// linkedom takes a page as it stands; a browser would add the outer tags that many pages leave out.
function parse(page: string): DomDocument {
  const tag = (name: string): boolean => new RegExp(`<${name}[\\s>]`, 'i').test(page)
  const head = /<title[\s>][\s\S]{0,2000}?<\/title>/i.exec(page)?.[0] ?? ''
  const whole = tag('body') ? page : `<html><head>${tag('head') ? '' : head}</head><body>${page.replace(head, '')}</body></html>`
  return parseHTML(tag('html') ? page : whole).document as unknown as DomDocument
}
