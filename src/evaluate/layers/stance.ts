import type { StanceLabel } from '../../doc/types'
import type { Collector } from '../collector'
import { scoreItems } from '../metrics/score-items'
import type { IndexedPair } from '../predicted-doc'

interface Held {
  readonly holder: string
  readonly target: string
  readonly label: StanceLabel
}

/**
 * Stance. The author's: the label of each gold target, a target without a prediction counting as neutral (`author
 * macro-F1`), and the share of targets found. Between actors: pairs of holder and target, with the label and without.
 */
export function collectStance({ predicted, gold, index }: IndexedPair, into: Collector): void {
  if (predicted.stances === undefined) return
  const author = new Map(predicted.stances.filter((item) => item.holder === 'author').map((item) => [item.target, item]))
  gold.stance.forEach(({ holder, target, label }, i) => {
    if (holder !== 'author') return
    const unit = { document: index, sentence: i }
    const mine = author.get(target)
    into.label('stance', 'author', ['macro-F1', 'accuracy', 'kappa'], unit, mine?.label ?? 'neutral', label)
    into.label('stance', 'author coverage', ['share'], unit, mine === undefined ? 'missing' : 'found', 'found')
    if (mine !== undefined) {
      into.label('stance', 'author found', ['calibration error'], unit, mine.label, label, mine.probability)
    }
  })
  const between = (stances: readonly Held[]) => stances.filter((item) => item.holder !== 'author')
  collectPairs('pairs F1', (item) => `${item.holder}\n${item.target}\n${item.label}`)
  collectPairs('pairs F1, without label', (item) => `${item.holder}\n${item.target}`)

  /** One unit a holder, since an actor's stances hang together. */
  function collectPairs(measure: string, key: (item: Held) => string): void {
    const mine = between(predicted.stances ?? [])
    const right = between(gold.stance)
    const holders = [...new Set([...right, ...mine].map((item) => item.holder))].sort()
    into.count('stance', measure, { document: index, sentence: -1 }, 0, 0, 0)
    holders.forEach((holder, sentence) => {
      const of = (stances: readonly Held[]) => stances.filter((item) => item.holder === holder)
      const score = scoreItems(of(mine), of(right), key)
      into.count('stance', measure, { document: index, sentence }, score.correct, score.predicted, score.gold)
    })
  }
}
