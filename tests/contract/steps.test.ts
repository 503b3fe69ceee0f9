import { describe, expect, it } from 'vitest'
import { analyze, createDoc } from '../../src/index'
import { deepFreeze, faultsOf } from '../support/check-layers'
import { stages, steps } from '../support/steps'
import { texts } from '../support/texts'

const SHARED_LAYERS: Readonly<Record<string, readonly string[]>> = { resolveCoreference: ['mentions', 'actors', 'attributions'] }

describe.each(Object.entries(texts))('on the text "%s"', (_, text) => {
  const docs = stages(text)

  it.each(
    steps.map(([name, step], index) => ({ name, step: step as (doc: object) => object, index })),
  )('$name leaves its input alone, keeps the other layers, repeats itself, survives JSON', ({ name, step, index }) => {
    const input = deepFreeze(structuredClone(docs[index]))
    const output = step(input)
    expect(input).toEqual(docs[index])
    expect(output).toEqual(docs[index + 1])
    expect(step(input)).toEqual(output)
    expect(JSON.parse(JSON.stringify(output))).toEqual(output)
    for (const [layer, value] of Object.entries(input)) {
      if (!SHARED_LAYERS[name]?.includes(layer)) expect(Reflect.get(output, layer)).toBe(value)
    }
  })

  it('has spans in range and sorted in every layer', () => {
    expect(faultsOf(docs[docs.length - 1] as { text: string })).toEqual([])
  })

  it('keeps the text', () => {
    expect(Reflect.get(docs[docs.length - 1], 'text')).toBe(createDoc(text).text)
  })

  it('is analyzed the same by analyze', () => {
    expect(analyze(text)).toEqual(docs[docs.length - 1])
  })
})
