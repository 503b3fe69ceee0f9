import { classifySentence, createDoc, findRegions, pipe, scoreRelation, scoreTarget, segment } from 'stancekit'

// your own sequence of steps: each says by its type which layers it needs
console.log(pipe(createDoc('Peru voted. Chile waits.'), findRegions, segment).sentences)

// one question, no pipeline
const { label, score } = scoreTarget('Russia failed its ally.', { start: 0, end: 6 })
console.log(label, score.toFixed(2))

const relation = scoreRelation('Armenia left the CSTO.', { source: { start: 0, end: 7 }, target: { start: 17, end: 21 } })
console.log(relation.label, relation.score.toFixed(2))

const { label: voice, probability } = classifySentence('This is a dangerous folly.')
console.log(voice, probability.toFixed(2))
