import type { DomDocument } from './dom'

/** What a page says of its article. Absent where it says nothing. */
export interface PageMetadata {
  readonly title?: string
  readonly byline?: string
  /** ISO 8601. */
  readonly date?: string
  readonly outlet?: string
  readonly url?: string
}

type Json = Readonly<Record<string, unknown>>

/** Reads JSON-LD (schema.org), then meta tags (Open Graph, Dublin Core, and what publishers use), then the page itself. */
export function readMetadata(document: DomDocument): PageMetadata {
  const article = findArticle(document)
  const meta = metaTags(document)
  const first = (...names: string[]): string | null =>
    names.map((name) => meta.get(name) ?? null).find((value) => value !== null) ?? null
  const time = document.querySelector('time[datetime], [itemprop="datePublished"]')
  const found: Record<keyof PageMetadata, string | null> = {
    title:
      textOrNull(article?.headline) ?? first('og:title', 'twitter:title', 'dc.title', 'parsely-title') ?? headingOf(document),
    byline:
      namesOf(article?.author) ??
      first('author', 'article:author_name', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'),
    date:
      [
        textOrNull(article?.datePublished),
        first(
          'article:published_time',
          'og:article:published_time',
          'parsely-pub-date',
          'dc.date',
          'dcterms.created',
          'date',
          'pubdate',
          'sailthru.date',
        ),
        time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null,
      ]
        .map(isoDate)
        .find((value) => value !== null) ?? null,
    outlet: namesOf(article?.publisher) ?? first('og:site_name', 'application-name', 'dc.publisher'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url'),
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => {
      const clean = value?.replace(/\s+/gu, ' ').trim() ?? ''
      return clean === '' || (key === 'byline' && /^https?:/.test(clean)) ? [] : [[key, clean]]
    }),
  )
}

function findArticle(document: DomDocument): Json | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    try {
      const items = flatten(JSON.parse((script.textContent ?? '').trim()) as unknown)
      const article = items.find((item) => /Article|BlogPosting|Report/.test(String(item['@type'] ?? '')))
      if (article) return article
    } catch {
      // Pages carry broken JSON-LD; what they say elsewhere still counts.
    }
  }
  return null
}

function flatten(value: unknown): Json[] {
  const queue: unknown[] = [value]
  const items: Json[] = []
  for (let i = 0; i < queue.length && i < 1000; i++) {
    const item = queue[i]
    if (Array.isArray(item)) queue.push(...item.slice(0, 1000))
    else if (typeof item === 'object' && item !== null) {
      items.push(item as Json)
      if ('@graph' in item) queue.push(item['@graph'])
    }
  }
  return items
}

function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of Array.from(document.querySelectorAll('meta[content]'))) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop'))?.toLowerCase()
    const content = tag.getAttribute('content')?.trim()
    if (name && content && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

function headingOf(document: DomDocument): string | null {
  const headings = document.querySelectorAll('h1')
  if (headings.length === 1 && headings[0].textContent?.trim()) return headings[0].textContent
  // A page's title ends in the outlet's name, after a bar or a dash.
  return document.title ? document.title.replace(/\s+[|–—-]\s+[^|–—-]{1,40}$/u, '') : null
}

function namesOf(value: unknown): string | null {
  const items = Array.isArray(value) ? value.slice(0, 20) : [value]
  const names = items.flatMap((item) => textOrNull(typeof item === 'object' && item !== null ? (item as Json).name : item) ?? [])
  return names.length > 0 ? names.join(', ') : null
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function isoDate(value: string | null): string | null {
  if (value === null) return null
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(value.trim())
  if (iso) return iso[0]
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}
