/** What the places are worth: each taken away when reading. Prints macro-F1 and log loss on the dev sets, and the confusions. */
import { macroF1 } from '../../src/evaluate/index'
import { analyzeUnits } from '../../src/sentiment/analyze-units'
import { NET_REACH, placesFrom } from '../../src/sentiment/places'
import { logit, read } from '../../src/sentiment/read-network'
import { decide, targetModel } from '../../src/sentiment/sentiment-model'
import { readRows, unitsFromWords } from './rows'

type Without = 'nothing' | 'roles' | 'clause breaks' | 'sides' | 'distance' | 'all of these'

const SIDED = 21
const network = targetModel()
const NAMES = ['negative', 'neutral', 'positive']
const SETS = [
  ['newsmtsc.dev', 'rw'],
  ['newsmtsc.dev', 'mt'],
  ['rusentne-en.dev', undefined],
] as const

function measure(set: string, subset: string | undefined, without: Without): string {
  const pairs: { gold: string; predicted: string }[] = []
  let loss = 0
  for (const row of readRows(set)) {
    if (subset !== undefined && row.subset !== subset) continue
    const units = unitsFromWords(row.words)
    const full = analyzeUnits(units, [row.focus])
    const all = without === 'all of these'
    const analysis = {
      ...full,
      roles: all || without === 'roles' ? { chunks: [], chunkOf: units.map(() => -1), clauses: [] } : full.roles,
      clause: all || without === 'clause breaks' ? units.map(() => 0) : full.clause,
      order: all || without === 'distance' ? units.map(() => 0) : full.order,
    }
    const from = Math.max(0, row.focus - NET_REACH)
    const to = Math.min(units.length, row.focus + NET_REACH + 1)
    const { places } = network
    placesFrom(analysis, row.focus, from, to, places)
    if (all || without === 'sides')
      places.forEach((place, i) => {
        places[i] = place < SIDED ? place : place - ((place - SIDED) % 2)
      })
    read(network, full.ids, from, to - from)
    const logits = [0, 1, 2].map((label) => logit(network, label))
    const { label, probabilities } = decide(logits, network.temperature)
    const gold = NAMES[row.label ?? 1]
    pairs.push({ gold, predicted: label })
    loss -= Math.log(probabilities[gold as typeof label])
  }
  if (without === 'nothing') {
    for (const gold of NAMES) {
      const counts = NAMES.map((name) => pairs.filter((pair) => pair.gold === gold && pair.predicted === name).length)
      console.log(set, subset ?? '', gold.padEnd(8), counts.join(' '))
    }
  }
  return `${macroF1(pairs).toFixed(3)}, ${(loss / pairs.length).toFixed(3)}`
}

for (const without of ['nothing', 'roles', 'clause breaks', 'sides', 'distance', 'all of these'] as const)
  console.log(`without ${without}: ${SETS.map(([set, subset]) => measure(set, subset, without)).join(' | ')}`)
