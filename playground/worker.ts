import { analyze } from 'stancekit'
import { renderHtml, renderSvg } from 'stancekit/report'
import type { Request, Response } from './messages'

declare const self: {
  onmessage: ((event: { data: Request }) => void) | null
  postMessage(message: Response): void
}

self.onmessage = ({ data }) => {
  const { id, input, toward, actors } = data
  try {
    const start = performance.now()
    const doc = analyze(input, { actors, ...(toward.length > 0 ? { toward } : {}) })
    const milliseconds = performance.now() - start
    self.postMessage({
      id,
      html: renderHtml(doc),
      json: JSON.stringify(doc, null, 2),
      stance: renderSvg(doc, 'stance'),
      sentiment: renderSvg(doc, 'sentiment'),
      milliseconds,
      sentences: doc.sentences.length,
    })
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
