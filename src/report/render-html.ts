import { StancekitError } from '../doc/error'
import type { ActorSummary, AnalyzedDoc } from '../doc/types'
import { renderArticle } from './article'
import { escapeMarkup, escapeScriptJson, shorten } from './escape'
import { actorsByWeight, nameOf } from './names'
import { ACTOR_COLORS } from './palette'
import { panelData } from './panel-data'
import { SCRIPT } from './script'
import { sentimentChart } from './sentiment-chart'
import { stanceChart } from './stance-chart'
import { STYLE } from './style'

export interface RenderHtmlOptions {
  /** `auto` follows the reader's system. @default 'auto' */
  readonly theme?: 'auto' | 'light' | 'dark'
  /** Heading of the report. @default the article's title, or "Analysis" */
  readonly heading?: string
  /** Give only the inner part (`<div class="stancekit">` with its style), to be put into a page of one's own. @default false */
  readonly fragment?: boolean
}

/**
 * Renders a document as one self-contained page: the article with its actors underlined, sentences tinted by voice, reported
 * words marked, evidence under pointer or focus; the table of actors; charts; what was left out as boilerplate. It works from
 * disk, prints, follows light and dark, and is read by keyboard and screen reader. All text is escaped.
 *
 * @param doc a document with every layer, as `analyze` gives it.
 * @returns the page's HTML.
 * @throws StancekitError `invalid-input` if a layer is missing.
 * @example
 * renderHtml(analyze('Norway praised Chile.')).slice(0, 15) // '<!doctype html>'
 */
export function renderHtml(doc: AnalyzedDoc, options: RenderHtmlOptions = {}): string {
  checkDoc(doc)
  const title = doc.regions.find(({ kind }) => kind === 'title')
  const heading = options.heading ?? (title === undefined ? 'Analysis' : shorten(doc.text.slice(title.start, title.end), 200))
  const theme = options.theme ?? 'auto'
  const attributes = `class="stancekit"${theme === 'auto' ? '' : ` data-theme="${theme}"`}`
  const content = reportContent(doc, heading, theme)
  const scripts = `<script type="application/json" id="stancekit-data">${escapeScriptJson(panelData(doc, nameOf(doc)))}</script><script>${SCRIPT}</script>`
  if (options.fragment === true) return `<style>${STYLE}</style><div ${attributes}>${content}</div>${scripts}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
<meta name="generator" content="stancekit">
<title>${escapeMarkup(heading)}</title>
<style>${STYLE}</style>
</head>
<body ${attributes}>
${content}
${scripts}
</body>
</html>
`
}

function reportContent(doc: AnalyzedDoc, heading: string, theme: 'auto' | 'light' | 'dark'): string {
  const colors = new Map(
    actorsByWeight(doc)
      .slice(0, ACTOR_COLORS.length)
      .map((id, index) => [id, index]),
  )
  const { body, leftOut } = renderArticle(doc, colors)
  const { voice } = doc
  const count = doc.sentences.length
  const opinions = doc.voices.filter(({ label }) => label === 'opinion').length
  const facts = `Reads as <strong>${voice.label}</strong> (${Math.round(voice.probability * 100)} %); ${opinions} of ${count} ${count === 1 ? 'sentence opines' : 'sentences opine'}.`
  return `<main class="page">
<h1>${escapeMarkup(heading)}</h1>
<p class="facts">${facts}</p>
<div class="columns">
<div>
<section aria-label="Article" class="text">
<p class="key"><span><span class="sentence opinion">opinion</span></span><span><span class="content">reported words</span></span><span><span class="mention a0">actor</span> named</span><span><span class="mention a0 pronoun">actor</span> referred to</span></p>
${body === '' ? '<p>No article text was found.</p>' : body}
</section>
${leftOut.length === 0 ? '' : `<section><details><summary>Left out as boilerplate (${leftOut.length})</summary><pre>${leftOut.map(escapeMarkup).join('\n\n')}</pre></details></section>`}
</div>
<aside>
<section class="note" aria-live="polite"><h2>Evidence</h2><div id="stancekit-note"><p class="why">Point at a sentence, or reach it with the Tab key, to see what its voice and the judgement of each actor rest on. Arrow keys go on from there.</p></div></section>
</aside>
</div>
<section><h2>Actors</h2>${actorsTable(doc.summary, colors)}</section>
<section><h2>Who stands how toward whom</h2><div class="chart wide" tabindex="0" role="group" aria-label="Stance chart">${stanceChart(doc, { theme })}</div></section>
<section><h2>How each actor is presented</h2><div class="chart wide" tabindex="0" role="group" aria-label="Sentiment chart">${sentimentChart(doc, { theme })}</div></section>
</main>`
}

function actorsTable(summary: readonly ActorSummary[], colors: ReadonlyMap<string, number>): string {
  if (summary.length === 0) return '<p>No actor was found.</p>'
  const rows = summary.map(({ actor, name, includes, mentions, sentiment: s, authorStance }) => {
    const color = colors.get(actor)
    const ids = escapeMarkup(JSON.stringify(includes))
    const shares = (['negative', 'neutral', 'positive'] as const)
      .map((label) => `<i class="${label}" style="width:${(s[label] * 100).toFixed(1)}%"></i>`)
      .join('')
    const spoken = `${Math.round(s.negative * 100)} % negative, ${Math.round(s.neutral * 100)} % neutral, ${Math.round(s.positive * 100)} % positive`
    const range = s.interval === null ? '' : ` <span class="id">${s.interval[0].toFixed(2)} to ${s.interval[1].toFixed(2)}</span>`
    return `<tr${color === undefined ? '' : ` class="a${color}"`}><td><button type="button" class="actor" aria-pressed="false" data-ids="${ids}"><span class="swatch"></span>${escapeMarkup(name)}</button> <span class="id">${escapeMarkup(actor)}</span></td><td class="number">${mentions}</td><td>${s.sentences === 0 ? '' : `${s.mean.toFixed(2)}${range}`}</td><td>${s.sentences === 0 ? '' : `<div class="bar" role="img" aria-label="${spoken}" title="${spoken}">${shares}</div>`}</td><td>${authorStance === null ? '' : `${authorStance.label} <span class="id">${Math.round(authorStance.probability * 100)} %</span>`}</td></tr>`
  })
  return `<div class="wide" tabindex="0" role="group" aria-label="Table of actors"><table><thead><tr><th scope="col">actor</th><th scope="col" class="number">mentions</th><th scope="col">sentiment (95 % interval)</th><th scope="col">shares</th><th scope="col">the author</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function checkDoc(doc: AnalyzedDoc): void {
  for (const layer of [
    'text',
    'regions',
    'sentences',
    'mentions',
    'actors',
    'attributions',
    'voices',
    'voice',
    'sentiments',
    'stances',
    'summary',
  ] as const) {
    if (doc?.[layer] === undefined) {
      throw new StancekitError(
        'invalid-input',
        `renderHtml expects a document with every layer, as analyze gives it, but "${layer}" is missing.`,
      )
    }
  }
}
