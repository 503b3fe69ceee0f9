import { sentenceFeatures } from '../../src/voice/sentence-features'
import { type BinaryExample, logitOf, scoreLogits, trainBinary } from './binary-logistic'
import { readPieces } from './corpus'

const ex = (p: ReturnType<typeof readPieces>[number], i = 0): BinaryExample => {
  const f = sentenceFeatures(p.sentences[i])
  return { hash: Uint32Array.from(f.hash), value: Float32Array.from(f.value), target: p.label, weight: 1 }
}
let t = Date.now()
const lap = (s: string) => {
  console.log(s, ((Date.now() - t) / 1000).toFixed(1))
  t = Date.now()
}
const train = readPieces('checkthat-subjectivity', 'train', 'sentence').map((p) => ex(p))
const evals = ['checkthat-subjectivity', 'cornell-subj', 'babe-opinion'].map((s) => {
  const ps = readPieces(s, 'dev', 'sentence')
  return { s, x: ps.map((p) => ex(p)), y: ps.map((p) => p.label), ps }
})
lap('read')
const report = (name: string, m: ReturnType<typeof trainBinary>) =>
  console.log(
    name,
    m.weights.size,
    evals
      .map((e) => {
        const z = e.x.map((x) => logitOf(m, x))
        const s = scoreLogits(z, e.y)
        return `${e.s} ${s.f1.toFixed(3)} ece ${s.error.toFixed(3)} pos ${(z.filter((v) => v > 0).length / z.length).toFixed(2)}`
      })
      .join(' | '),
  )
for (const l2 of [1e-4, 1e-3, 3e-3]) report(`ct l2 ${l2}`, trainBinary(train, { l2, epochs: 15 }))
lap('ct')
const docs = readPieces('allsides-genre', 'train', 'document')
const weak = docs.flatMap((d) =>
  d.sentences.map((s, i) => ({ e: ex(d, i), label: d.label, n: s.units.length, d })).filter((w) => w.n > 2),
)
lap(`allsides ${weak.length}`)
const logit = (p: number) => Math.log(p / (1 - p))
const [, , W = '0.1', PO = '0.6', PR = '0.1', CTW = '3'] = process.argv
let m = trainBinary(train, { l2: 1e-3, epochs: 15 })
const sub = Number(process.env.SUB ?? 1)
for (let round = 0; round < 4; round++) {
  for (const w of weak) {
    const z = logitOf(m, w.e) * (round === 0 ? 0.8 : 1) - logit(0.36) + logit(w.label ? +PO : +PR)
    w.e.target = 1 / (1 + Math.exp(-z))
    w.e.weight = +W
  }
  const used = weak.filter((_, i) => i % sub === round % sub).map((w) => w.e)
  for (const x of train) x.weight = +CTW
  m = trainBinary([...train, ...used], { l2: 1e-5, epochs: 6, minCount: 4 })
  lap('round')
  report(`em ${round}`, m)
}
