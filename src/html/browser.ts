import type { DomDocument } from './dom'
import { type Article, checkHtml, type ExtractArticleOptions, extractFrom } from './extract-article'

export type { Article, ExtractArticleOptions } from './extract-article'
export type { PageMetadata } from './metadata'

declare const DOMParser: new () => { parseFromString(html: string, type: 'text/html'): DomDocument }

/** The same as in Node (see there), on the platform's own `DOMParser`. */
export function extractArticle(html: string, options: ExtractArticleOptions = {}): Article | null {
  checkHtml(html)
  return extractFrom(html, (page) => new DOMParser().parseFromString(page, 'text/html'), options)
}
