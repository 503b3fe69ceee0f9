import { asHeadline, sentencesOf, swapNames } from './augment'
import { cleanNames } from './clean'
import { madeArticle } from './made-articles'
import type { MarkedText } from './marked-text'
import { readGold, readListedNames, readSilver, readWorldNews } from './read-sources'
import { worldNames } from './world-names'

export interface TrainingTextOptions {
  /** Share of the silver texts taken. */
  readonly silverShare: number
  /** Share of the silver texts that are about other people and places. */
  readonly swapped: number
  /** Copies of each gold text with other names. */
  readonly goldCopies: number
  readonly silverWeight: number
  /** Weight of the texts whose names we listed or wrote ourselves. */
  readonly ownWeight: number
  /** Number of articles of our own making. */
  readonly made: number
}

const SILVER = ['newsmtsc', 'rusentne-en', 'sentfin', 'ud-ewt', 'allsides-genre']
const TITLE_CASE = 0.07
const CAPITALS = 0.05

/** All texts to learn from: gold, silver, both with names swapped, and sentences as headlines. */
export function trainingTexts(data: string, silver: string, options: TrainingTextOptions, random: () => number): MarkedText[] {
  const world = worldNames(data, random)
  const texts: MarkedText[] = []
  const add = (text: MarkedText): void => {
    texts.push(text)
    for (const sentence of sentencesOf(text)) {
      const chance = random()
      if (chance < TITLE_CASE + CAPITALS && sentence.names.length > 0) texts.push(asHeadline(sentence, chance < CAPITALS))
    }
  }
  for (const gold of readGold(data)) {
    add(gold)
    for (let copy = 0; copy < options.goldCopies; copy++) add(swapNames({ ...gold, weight: gold.weight * 0.5 }, world, random))
  }
  for (const own of [...readListedNames().learned, ...readWorldNews().learned]) add({ ...own, weight: options.ownWeight })
  for (const name of SILVER)
    for (const marked of readSilver(silver, name, options.silverWeight)) {
      if (random() >= options.silverShare) continue
      const clean = cleanNames(marked)
      add(random() < options.swapped ? swapNames(clean, world, random) : clean)
    }
  for (let n = 0; n < options.made; n++) add(madeArticle(world, random))
  return texts
}
