/**
 * What `analyze` says of labelled articles: `npx tsx training/labels/measure.ts [measure|articles|kept|world|world-kept] [--errors]`.
 * Of `articles` the models learn, but for those `kept` apart; `measure` is for measuring only.
 */
import { argmax, calibrationError, confusion, macroF1 } from '../sentiment/metrics'
import { isDev } from '../voice/labels'
import { type Answer, compare } from './compare'
import { readLabelledArticles } from './read'

/** Macro-F1 and F1 of each label, mean log loss, calibration error of the label said, confusion (rows gold). */
function report(name: string, answers: readonly Answer[]): void {
  const gold = answers.map((answer) => answer.gold)
  const probabilities = answers.map((answer) => answer.probabilities)
  const said = probabilities.map(argmax)
  const size = probabilities[0]?.length ?? 0
  const table = confusion(gold, said, size)
  const f1 = table.map((row, k) => (2 * row[k]) / (row.reduce((a, b) => a + b) + table.reduce((sum, other) => sum + other[k], 0)))
  const loss = probabilities.reduce((sum, each, i) => sum - Math.log(Math.max(1e-6, each[gold[i]])), 0) / gold.length
  const figures = `macro-F1 ${macroF1(gold, said, size).toFixed(3)} (${f1.map((value) => value.toFixed(2)).join(' ')})`
  const rest = `log loss ${loss.toFixed(3)}  calibration ${calibrationError(gold, probabilities).toFixed(3)}`
  const rows = table.map((row) => row.join(' ')).join(' / ')
  console.log(`${name.padEnd(24)} n ${String(gold.length).padStart(5)}  ${figures}  ${rest}  ${rows}`)
}

const [which = 'measure', option] = process.argv.slice(2)
const articles = readLabelledArticles(which === 'measure' ? which : which.startsWith('world') ? 'world' : 'articles')
const found = compare(which.endsWith('kept') ? articles.filter(({ id }) => isDev(id)) : articles)
report('voice of sentences', found.voices)
report('voice of documents', found.documents)
report('sentiment', found.sentiments)
for (const kind of ['person', 'org', 'state', 'group', 'igo'])
  report(
    `- ${kind}`,
    found.sentiments.filter(({ question }) => question.startsWith(`${kind}:`)),
  )
console.log('pairs of sentence and actor not found', found.missing)
report("author's stance", found.authors)
const sum = (key: 'gold' | 'said' | 'right' | 'paired'): number => found.pairs.reduce((total, each) => total + each[key], 0)
const [gold, said, right, paired] = [sum('gold'), sum('said'), sum('right'), sum('paired')]
console.log(
  `stances between actors: precision ${(right / said).toFixed(3)}, recall ${(right / gold).toFixed(3)}, F1 ${((2 * right) / (gold + said)).toFixed(3)}, without label ${((2 * paired) / (gold + said)).toFixed(3)}; gold ${gold}, said ${said}`,
)
if (option === '--errors')
  for (const [name, answers] of Object.entries({ voice: found.voices, sentiment: found.sentiments, author: found.authors }))
    for (const { gold, probabilities, article, question } of answers)
      if (argmax(probabilities) !== gold)
        console.log(`${name} ${gold} said ${probabilities.map((p) => p.toFixed(2)).join(' ')} ${article} ${question}`)
