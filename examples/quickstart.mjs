import { analyze, textOf } from 'stancekit'

const doc = analyze(
  'Kenya’s president, William Ruto, praised Somalia on Monday. Somalia’s foreign ministry accused Ethiopia of ' +
    '“reckless” conduct. He said Kenya would help. This is a dangerous folly, and Ethiopia deserves the blame.',
  { toward: ['Kenya', 'Somalia', 'Ethiopia'] },
)

for (const { holder, label, target } of doc.stances) {
  if (label !== 'neutral') console.log(holder, label, target)
}
for (const { actor, sentiment } of doc.summary) console.log(actor, sentiment.mean.toFixed(2))
for (const { holder, cue, content } of doc.attributions) {
  console.log(
    holder,
    cue && textOf(doc, cue),
    content.map((span) => textOf(doc, span)),
  )
}
for (const { label, sentence } of doc.voices) console.log(label, textOf(doc, sentence).slice(0, 30))
