/** The articles of our own, by name; their titles are their first lines. */
const files = import.meta.glob<string>('../corpus/own/*.txt', { query: '?raw', import: 'default', eager: true })

export const samples: readonly { readonly name: string; readonly title: string; readonly text: string }[] = Object.entries(
  files,
).map(([path, text]) => ({ name: path.replace(/^.*\/|\.txt$/g, ''), title: text.split('\n')[0], text }))
