import { analyzeCorpus } from 'stancekit/node'

// paths, folders and globs do as well: analyzeCorpus('articles/*.jsonl', { workers: 2 })
const records = [{ id: 'a', text: 'Chile condemned Peru on Monday.' }, { id: 'b' }, { id: 'c', text: 'Peru praised Chile.' }]

for await (const { id, doc, error } of analyzeCorpus(records, { layers: ['stances'] })) {
  const shown = doc?.stances.filter(({ label }) => label !== 'neutral') ?? []
  console.log(id, error?.code ?? shown.map(({ holder, label, target }) => `${holder} ${label} ${target}`).join())
}
