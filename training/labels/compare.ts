/** Compares what `analyze` says of labelled articles with what a reader said. */
import type { AnalyzedDoc } from '../../src/index'
import { analyze } from '../../src/index'
import { LABELS, type LabelledArticle, type LabelledSentence } from './read'

/** One question: the right answer by index, the probabilities of all. */
export interface Answer {
  readonly gold: number
  readonly probabilities: readonly number[]
  /** What was said, by index, where that need not be the most probable. */
  readonly said?: number
  /** The article, and what was asked, to be read. */
  readonly article: string
  readonly question: string
}

/** Stances between actors: in the labels, said, said rightly, said of a pair that has a stance. */
export interface Pairs {
  readonly gold: number
  readonly said: number
  readonly right: number
  readonly paired: number
}

export interface Comparison {
  readonly voices: Answer[]
  readonly documents: Answer[]
  readonly sentiments: Answer[]
  readonly authors: Answer[]
  readonly pairs: Pairs[]
  /** Pairs of sentence and actor that were not found. */
  readonly missing: number
}

const STANCES = ['against', 'neutral', 'favor']

export function compare(articles: readonly LabelledArticle[]): Comparison {
  const all = { voices: [] as Answer[], documents: [] as Answer[], sentiments: [] as Answer[], authors: [] as Answer[] }
  const pairs: Pairs[] = []
  let missing = 0
  for (const article of articles) {
    const doc = analyze(article.text.slice(0, article.sentences[article.sentences.length - 1].end))
    const { id } = article
    const answer = (gold: number, probabilities: readonly number[], question: string): Answer => ({
      gold,
      probabilities,
      article: id,
      question,
    })
    all.documents.push(answer(article.opinion ? 1 : 0, opinionOf(doc.voice), article.text.slice(0, 80)))
    for (const sentence of article.sentences) {
      const text = article.text.slice(sentence.start, sentence.end)
      const voice = doc.voices.find((each) => each.sentence.start === sentence.start)
      if (voice !== undefined) all.voices.push(answer(sentence.opinion ? 1 : 0, opinionOf(voice), text))
      missing += addSentiments(doc, sentence, (gold, probabilities, actor) =>
        all.sentiments.push(answer(gold, probabilities, `${actor}: ${text}`)),
      )
    }
    for (const [actor, label] of article.author) {
      const said = doc.stances.find(({ holder, target }) => holder === 'author' && target === actor)
      if (said === undefined) continue
      const rest = (1 - said.probability) / 2
      const probabilities = STANCES.map((name) => (name === said.label ? said.probability : rest))
      // A stance is said where a reader would see it rather than miss it: its probability may be below a third.
      all.authors.push({ ...answer(label, probabilities, actor), said: STANCES.indexOf(said.label) })
    }
    pairs.push(comparePairs(doc, article))
  }
  return { ...all, pairs, missing }
}

/** Probabilities of reporting and opinion. */
function opinionOf({ label, probability }: { readonly label: string; readonly probability: number }): [number, number] {
  return label === 'opinion' ? [1 - probability, probability] : [probability, 1 - probability]
}

function addSentiments(
  doc: AnalyzedDoc,
  sentence: LabelledSentence,
  add: (gold: number, probabilities: readonly number[], actor: string) => void,
): number {
  let missing = 0
  for (const { actor, label } of sentence.targets) {
    if (label < 0) continue
    const said = doc.sentiments.find((each) => each.sentence.start === sentence.start && each.actor === actor)
    if (said === undefined) missing++
    else
      add(
        label,
        LABELS.map((name) => said.probabilities[name]),
        actor,
      )
  }
  return missing
}

function comparePairs(doc: AnalyzedDoc, article: LabelledArticle): Pairs {
  const held = doc.stances.filter(({ holder, label }) => holder !== 'author' && label !== 'neutral')
  let right = 0
  let paired = 0
  for (const { holder, target, label } of held) {
    const gold = article.pairs.get(`${holder}>${target}`)
    if (gold !== undefined) paired++
    if (gold === STANCES.indexOf(label)) right++
  }
  return { gold: article.pairs.size, said: held.length, right, paired }
}
