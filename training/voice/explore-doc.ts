import { documentFeatures } from '../../src/voice/document-features'
import { type BinaryExample, logitOf, scoreLogits, trainBinary } from './binary-logistic'
import { readPieces } from './corpus'

const ex = (p: ReturnType<typeof readPieces>[number]): BinaryExample => {
  const f = documentFeatures(p.sentences)
  return { hash: Uint32Array.from(f.hash), value: Float32Array.from(f.value), target: p.label, weight: 1 }
}
const docs = readPieces('allsides-genre', 'train', 'document')
const train = docs.map(ex)
const evals = ['allsides-genre', 'editorials-vs-wire', 'ftd-web-genre'].map((s) => {
  const ps = readPieces(s, 'dev', 'document')
  return { s, x: ps.map(ex), y: ps.map((p) => p.label) }
})
const outlets = [...new Set(docs.map((d) => d.outlet))]
for (const opts of [
  { l2: 1e-4, minCount: 3 },
  { l2: 1e-3, minCount: 3 },
  { l2: 1e-3, minCount: 8 },
  { l2: 5e-3, minCount: 3 },
]) {
  const o = { epochs: 20, ...opts }
  const cv = outlets.map((out) => {
    const m = trainBinary(
      train.filter((_, i) => docs[i].outlet !== out),
      o,
    )
    const z = train.filter((_, i) => docs[i].outlet === out).map((x) => logitOf(m, x))
    const y = docs.filter((d) => d.outlet === out).map((d) => d.label)
    return { z, y, out }
  })
  const m = trainBinary(train, o)
  console.log(
    JSON.stringify(opts),
    m.weights.size,
    'cv',
    scoreLogits(
      cv.flatMap((c) => c.z),
      cv.flatMap((c) => c.y),
    ).f1.toFixed(3),
    cv.map((c) => `${c.out.slice(0, 4)} ${scoreLogits(c.z, c.y).f1.toFixed(3)}`).join(' '),
    evals
      .map((e) => {
        const s = scoreLogits(
          e.x.map((x) => logitOf(m, x)),
          e.y,
        )
        return `${e.s} ${s.f1.toFixed(3)} ece ${s.error.toFixed(3)}`
      })
      .join(' | '),
  )
}
