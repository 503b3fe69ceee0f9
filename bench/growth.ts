import type { Library } from './library'
import { median, time } from './measure'
import type { Row } from './row'
import { HOSTILE, newsOf, repeatTo } from './texts'

const NEWS_SIZES = [5_000, 50_000, 500_000, 5_000_000]
const HOSTILE_SIZES = [62_500, 250_000, 1_000_000]
const HOSTILE_BASE = 250_000
/** A family is given up on when one text takes longer. */
const PATIENCE = 60_000

/** Microseconds a character for longer and longer news: as the text grows, this must not. */
export function newsGrowth(library: Library): Row[] {
  const group = 'growth with length of news'
  library.analyze(newsOf(500_000))
  const costs = NEWS_SIZES.map((size) => {
    const text = newsOf(size)
    const runs = Math.max(3, Math.min(50, Math.round(500_000 / size)))
    return (1000 * median(Array.from({ length: runs }, () => time(() => library.analyze(text))))) / size
  })
  return [
    ...NEWS_SIZES.map((size, i): Row => ({ group, name: `${size / 1000} kB`, value: costs[i], unit: 'µs a character' })),
    { group, name: '5 kB to 5 MB', value: costs[costs.length - 1] / costs[0], unit: 'times', limit: 1.3 },
  ]
}

/** For texts made to be slow: cost a character relative to news, and the exponent of growth (1 is linear, 2 quadratic). */
export function hostileGrowth(library: Library): Row[] {
  const news = newsOf(HOSTILE_BASE)
  const base = median([1, 2, 3].map(() => time(() => library.analyze(news)))) / HOSTILE_BASE
  const rows: Row[] = []
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const times: number[] = []
    for (const size of HOSTILE_SIZES) {
      const text = repeatTo(unit, size)
      times.push(time(() => library.analyze(text)))
      if (times[times.length - 1] > PATIENCE) break
    }
    const last = times.length - 1
    const exponent = last === 0 ? Number.NaN : Math.log(times[last] / times[0]) / Math.log(HOSTILE_SIZES[last] / HOSTILE_SIZES[0])
    const cost = times[last] / HOSTILE_SIZES[last] / base
    const group = 'hostile texts, up to 1 MB'
    rows.push({ group, name: `${name}: cost a character, news = 1`, value: cost, unit: 'times', limit: 1.5 })
    // What costs next to nothing is over too soon to tell how it grows.
    const limit = cost > 0.1 ? 1.3 : undefined
    rows.push({ group, name: `${name}: growth`, value: exponent, unit: 'exponent', limit })
  }
  return rows
}
