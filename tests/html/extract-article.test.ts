import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/html/index'
import { StancekitError } from '../../src/index'

const BODY = [
  'Peruvians voted on Sunday in an election that could end four years of deadlock between Congress and the presidency.',
  'Turnout was high in Lima, officials said, though rain kept voters at home in the highlands of Cusco and Puno.',
  '“We waited for hours,” said Rosa Quispe, a teacher. Results are expected on Monday, the electoral office said.',
]

function page(parts: { head?: string; body?: string; before?: string; after?: string } = {}): string {
  const body = parts.body ?? BODY.map((text) => `<p>${text}</p>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${parts.head ?? '<title>Peru votes | Example News</title>'}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Peru votes</h1>${parts.before ?? ''}${body}${parts.after ?? ''}</article>
<footer>Copyright 2021 Example News. All rights reserved. <a href="/privacy">Privacy</a></footer></body></html>`
}

describe('extractArticle', () => {
  it('gives the paragraphs a blank line apart, without menu and footer', () => {
    expect(extractArticle(page())?.text).toBe(BODY.join('\n\n'))
  })

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Peru votes at last","author":[{"name":"Ana Díaz"},{"name":"Li Wei"}],"datePublished":"2021-06-06T10:00:00Z","publisher":{"name":"Example News"}}]}</script>',
      { title: 'Peru votes at last', byline: 'Ana Díaz, Li Wei', date: '2021-06-06T10:00:00Z', outlet: 'Example News' },
    ],
    [
      'meta tags',
      '<meta property="og:title" content="Peru votes"><meta property="article:published_time" content="2021-06-06"><meta name="author" content="Ana Díaz"><meta property="og:site_name" content="Example">',
      { title: 'Peru votes', byline: 'Ana Díaz', date: '2021-06-06', outlet: 'Example' },
    ],
    ['the page, and nothing it does not say', '<title>Peru votes | Example News</title>', { title: 'Peru votes' }],
    [
      'the page where JSON-LD is broken',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
      { title: 'Peru votes' },
    ],
  ])('reads metadata from %s', (_, head, expected) => {
    const { text: _text, ...metadata } = extractArticle(page({ head })) ?? { text: '' }
    expect(metadata).toEqual(expected)
  })

  it.each([
    ['a pointer to another article', '<p><a href="/x">Read more: Chile votes in May</a></p>'],
    ['an appeal', '<p>Sign up for our newsletter</p>'],
    ['a caption', '<figure><img src="x.jpg"><figcaption>Voters in Lima. Photo: Example</figcaption></figure>'],
    ['a script', '<script>document.write("stolen")</script>'],
    ['a byline and a date', '<p>By Ana Díaz</p><p>June 6, 2021</p>'],
  ])('leaves out %s', (_, before) => {
    expect(extractArticle(page({ before }))?.text).toBe(BODY.join('\n\n'))
  })

  it('keeps captions on request', () => {
    const before = '<figure><img src="x.jpg"><figcaption>Voters in Lima.</figcaption></figure>'
    expect(extractArticle(page({ before }), { captions: true })?.text).toContain('Voters in Lima.')
  })

  it('parts lines and list items, and keeps words of inline elements together', () => {
    const body = `${BODY.map((text) => `<p>${text}</p>`).join('')}<p>Results of the <b>fir</b>st round,<br>by region:</p><ul><li>Lima, 31 per cent of the votes</li><li>Cusco, 52 per cent of the votes</li></ul>`
    expect(extractArticle(page({ body }))?.text).toContain(
      'Results of the first round,\nby region:\n\nLima, 31 per cent of the votes\nCusco, 52 per cent of the votes',
    )
  })

  it.each([
    ['an empty string', ''],
    ['plain text', 'no page at all'],
    ['a page without text', '<!doctype html><html><body><img src="x"></body></html>'],
    ['a lone tag', '<'],
    ['NULs and lone surrogates', '\u0000<p>\uD800'],
  ])('answers null, or the text there is, for %s', (_, html) => {
    const article = extractArticle(html)
    expect(article === null || article.text.length > 0).toBe(true)
  })

  it('takes unclosed tags, deep nesting and a page of 5 MB', () => {
    const unclosed = page({ body: BODY.map((text) => `<div><p>${text}<span>`).join('') })
    expect(extractArticle(unclosed)?.text).toContain(BODY[1])
    const deep = page({ body: `${'<div>'.repeat(2000)}${BODY.map((text) => `<p>${text}</p>`).join('')}${'</div>'.repeat(2000)}` })
    expect(extractArticle(deep)?.text ?? BODY[0]).toContain(BODY[0])
    const long = page({ body: `<p>${BODY.join(' ')}</p>`.repeat(15_000) })
    expect(long.length).toBeGreaterThan(5_000_000)
    expect(extractArticle(long)?.text.length).toBeGreaterThan(4_000_000)
  })

  it('takes a page without its outer tags', () => {
    const bare = `<title>Peru votes | Example</title><nav><a href="/">Home</a></nav><article><h1>Peru votes</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`
    expect(extractArticle(bare)).toEqual({ title: 'Peru votes', text: BODY.join('\n\n') })
  })

  it('refuses what is no string', () => {
    expect(() => extractArticle(null as never)).toThrow(StancekitError)
  })
})
