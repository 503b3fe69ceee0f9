import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { writeCorpus } from 'stancekit/node'

async function* articles() {
  for (const outlet of (await readdir('articles')).sort()) {
    for (const file of (await readdir(`articles/${outlet}`)).sort()) {
      const text = await readFile(`articles/${outlet}/${file}`, 'utf8')
      yield { id: `${outlet}/${file.replace('.txt', '')}`, outlet, date: file.slice(0, 10), text }
    }
  }
}

await rm('results', { recursive: true, force: true })
const toward = ['Russia', 'CSTO', 'NATO']
const { done, failed } = await writeCorpus(articles(), { toward, format: 'parquet', out: 'results' })
console.log(`${done} articles, ${failed} of them with an error`)

const database = await (await DuckDBInstance.create(':memory:')).connect()
const query = async (sql) => (await database.runAndReadAll(sql)).getRowObjectsJS()

await database.run(`
  create table stances as
  select a.id, d.outlet, d.date::date as date, a.actor, a.name, a.mentions, d.voice,
         a.author_stance as label, a.author_stance_score as score
  from 'results/actors.parquet' a join 'results/documents.parquet' d using (id)
  where a.mentions > 0`)

console.table(
  await query(`
    select outlet, count(distinct id)::int as articles,
           count(distinct id) filter (s.voice = 'opinion')::int as opinion_pieces,
           count(*) filter (actor = 'state:RUS')::int as on_russia,
           count(*) filter (actor = 'igo:csto')::int as on_csto,
           count(*) filter (actor = 'igo:nato')::int as on_nato
    from stances s group by outlet order by outlet`),
)

console.table(
  await query(`
    select coalesce(l.stance, 'neutral') as reader,
           count(*)::int as articles,
           count(*) filter (s.label = 'against')::int as against,
           count(*) filter (s.label = 'neutral')::int as neutral,
           count(*) filter (s.label = 'favor')::int as favor,
           round(avg(s.score), 2) as mean_score
    from stances s left join 'labels.csv' l using (id, actor)
    group by reader
    order by array_position(['against', 'neutral', 'favor'], reader)`),
)

// A seed, so that the pictures are the same on every run (mulberry32).
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

function meanWithInterval(values, draws = 2000) {
  const random = randomFrom(1)
  const means = Array.from({ length: draws }, () => mean(values.map(() => values[Math.floor(random() * values.length)])))
  means.sort((a, b) => a - b)
  return {
    n: values.length,
    mean: mean(values),
    low: means[Math.floor(0.025 * draws)],
    high: means[Math.ceil(0.975 * draws) - 1],
  }
}

const LABELS = { favor: 1, neutral: 0, against: -1 }
const NAMES = { 'state:RUS': 'Russia', 'igo:csto': 'CSTO', 'igo:nato': 'NATO' }
const rows = (
  await query(`
    select s.*, year(date) || '-' || quarter(date) as quarter, coalesce(l.stance, 'neutral') as reader
    from stances s left join 'labels.csv' l using (id, actor)
    order by date, id`)
).map((row) => ({
  ...row,
  actor: NAMES[row.actor],
  outlet: row.outlet.replace(/(^|-)(.)/g, (_, gap, letter) => (gap && ' ') + letter.toUpperCase()),
  reader: LABELS[row.reader],
}))

/** One row for each combination of the keys: the mean score with its interval, and the mean of the reader's labels. */
function summarize(rows, keys) {
  const groups = new Map()
  for (const row of rows) {
    const name = keys.map((key) => row[key]).join('|')
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups.values()].map((group) => ({
    ...Object.fromEntries(keys.map((key) => [key, group[0][key]])),
    ...meanWithInterval(group.map(({ score }) => score)),
    reader: mean(group.map(({ reader }) => reader)),
  }))
}

const ACTORS = ['Russia', 'CSTO', 'NATO']
// Okabe and Ito's colours, which readers who confuse red and green can tell apart.
const color = { domain: ACTORS, range: ['#d55e00', '#0072b2', '#009e73'] }
const SIGNED = (value) => (value > 0 ? `+${value}` : `${value}`.replace('-', '−'))

async function draw(name, { title, note, ...options }) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const style = { background: 'white', color: '#222', fontFamily: 'system-ui, sans-serif', fontSize: '12px' }
  const svg = Plot.plot({ document, style, color, marginTop: 84, ...options })
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', `${title}. ${note}`)
  for (const [line, y, look] of [
    [title, 20, 'font-size: 15px; font-weight: 600'],
    [note, 40, 'fill: #555'],
  ]) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    for (const [key, value] of Object.entries({ x: 8, y, style: look, fill: 'currentColor', 'text-anchor': 'start' }))
      text.setAttribute(key, value)
    text.textContent = line
    svg.append(text)
  }
  await mkdir('pictures', { recursive: true })
  await writeFile(`pictures/${name}.svg`, `${svg.outerHTML}\n`)
}

const byOutlet = summarize(rows, ['actor', 'outlet'])
const cell = { fx: 'actor', y: 'outlet' }
await draw('by-outlet', {
  title: 'The author’s stance, by outlet',
  note: '● mean of stancekit’s scores, bar: its 95 % interval    ◇ mean of a reader’s labels    n: articles that mention the actor',
  width: 800,
  height: 330,
  marginLeft: 120,
  marginBottom: 44,
  fx: { domain: ACTORS, label: null, padding: 0.12 },
  x: {
    domain: [-1, 1],
    ticks: [-1, 0, 1],
    tickFormat: SIGNED,
    label: '← against · in favour →',
    labelAnchor: 'center',
    labelArrow: 'none',
  },
  y: { label: null, padding: 0.6 },
  marks: [
    Plot.frame({ stroke: '#ccc' }),
    Plot.ruleX([0], { stroke: '#888' }),
    Plot.ruleY(byOutlet, { ...cell, x1: 'low', x2: 'high', stroke: 'actor', strokeWidth: 3 }),
    Plot.dot(byOutlet, { ...cell, x: 'mean', fill: 'actor', r: 4.5 }),
    Plot.dot(byOutlet, { ...cell, x: 'reader', stroke: '#222', symbol: 'diamond', r: 5 }),
    Plot.text(byOutlet, { ...cell, frameAnchor: 'right', dx: -4, dy: -13, fill: '#555', text: ({ n }) => `n = ${n}` }),
  ],
})

const twoDigits = (value) => Number(value.toFixed(2))
console.table(
  byOutlet
    .sort((a, b) => a.actor.localeCompare(b.actor) || a.outlet.localeCompare(b.outlet))
    .map(({ actor, outlet, n, mean, low, high, reader }) => ({
      ...{ actor, outlet, n, mean: twoDigits(mean) },
      ...{ low: twoDigits(low), high: twoDigits(high), reader: twoDigits(reader) },
    })),
)

const byQuarter = summarize(rows, ['actor', 'outlet', 'quarter']).filter(({ n }) => n > 1)
const QUARTERS = { '2030-1': ['2030-01-01', '2030-03-31'], '2030-2': ['2030-04-01', '2030-06-30'] }
const span = {
  fx: 'actor',
  fy: 'outlet',
  x1: ({ quarter }) => new Date(QUARTERS[quarter][0]),
  x2: ({ quarter }) => new Date(QUARTERS[quarter][1]),
}
await draw('by-date', {
  title: 'The author’s stance over time',
  note: '○ an article    line: mean of a quarter with two articles or more, band: its 95 % interval',
  width: 860,
  height: 640,
  marginLeft: 46,
  marginRight: 120,
  marginBottom: 40,
  fx: { domain: ACTORS, label: null },
  fy: { label: null, padding: 0.14 },
  x: { label: 'date of publication (2030)', labelAnchor: 'center', labelArrow: 'none', ticks: 'month', tickFormat: '%b' },
  y: {
    domain: [-1, 1],
    ticks: [-1, 0, 1],
    tickFormat: SIGNED,
    label: '← against · in favour →',
    labelAnchor: 'center',
    labelArrow: 'none',
  },
  marks: [
    Plot.frame({ stroke: '#ccc' }),
    Plot.ruleY([0], { stroke: '#888' }),
    Plot.rect(byQuarter, { ...span, y1: 'low', y2: 'high', fill: 'actor', fillOpacity: 0.25 }),
    Plot.link(byQuarter, { ...span, y1: 'mean', y2: 'mean', stroke: 'actor', strokeWidth: 2 }),
    Plot.dot(rows, { fx: 'actor', fy: 'outlet', x: 'date', y: 'score', stroke: 'actor', r: 3 }),
  ],
})
