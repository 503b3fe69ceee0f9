import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { analyze, StancekitError } from '../../src/index'
import { renderHtml, renderSvg } from '../../src/report/index'
import { texts } from '../support/texts'

const HOSTILE =
  'The <script>alert("x")</script> party of <img src=x onerror=alert(1)> Kenya said </script><b>"javascript:alert(1)" & more</b>. Kenya’s \u0000 minister \uD800 praised "></span><svg onload=alert(2)>.'

describe('renderHtml', () => {
  it('shows the whole text of every region', () => {
    const doc = analyze(texts.article)
    const { document } = parseHTML(renderHtml(doc))
    const shown = document.querySelector('.text')?.textContent?.replace(/\s+/g, ' ') ?? ''
    for (const region of doc.regions) expect(shown).toContain(doc.text.slice(region.start, region.end).replace(/\s+/g, ' '))
  })

  it('shows what was left out', () => {
    expect(parseHTML(renderHtml(analyze(texts.page))).document.querySelector('details')?.textContent).toContain(
      'Skip to main content',
    )
  })

  it('renders hostile text as text', () => {
    const { document } = parseHTML(renderHtml(analyze(HOSTILE)))
    expect(document.querySelectorAll('script')).toHaveLength(2)
    expect(document.querySelectorAll('img, b, iframe, object, svg[onload]')).toHaveLength(0)
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name.startsWith('on')).toBe(false)
        if (name === 'href' || name === 'src') expect(value).not.toMatch(/javascript:/i)
      }
    }
    expect(document.querySelector('.text')?.textContent).toContain('<script>alert("x")</script>')
  })

  it('loads nothing from elsewhere', () => {
    expect(renderHtml(analyze(texts.article))).not.toMatch(/(?:src|href)=|url\(|@import|https?:\/\/(?!www\.w3\.org)/)
  })

  it.each(Object.keys(texts))('renders the text "%s"', (key) => {
    expect(renderHtml(analyze(texts[key]))).toMatch(/<\/html>\s*$/)
  })

  it('gives a fragment and takes a theme and a heading', () => {
    const doc = analyze(texts.sentence)
    expect(renderHtml(doc, { fragment: true })).not.toContain('<html')
    expect(renderHtml(doc, { theme: 'dark' })).toContain('data-theme="dark"')
    expect(renderHtml(doc, { heading: 'A <b>' })).toContain('<h1>A &lt;b&gt;</h1>')
  })

  it('says which layer is missing', () => {
    expect(() => renderHtml({ text: '', meta: {} } as never)).toThrow(/"regions" is missing/)
  })
})

describe('renderSvg', () => {
  it.each(['stance', 'sentiment'] as const)('draws %s as well-formed XML, also of hostile names', (chart) => {
    for (const text of [texts.article, HOSTILE, '']) {
      const svg = renderSvg(analyze(text), chart)
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)|<script/)
      expect(svg).not.toContain('\u0000')
      expect((svg.match(/<text/g) ?? []).length).toBe((svg.match(/<\/text>/g) ?? []).length)
    }
  })

  it('refuses another chart', () => {
    expect(() => renderSvg(analyze(''), 'pie' as never)).toThrow(StancekitError)
  })
})
