import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { winkEnglish } from '../../models/wink-english'
import { StancekitError } from '../../src/index'
import { unpackCore } from '../../src/wink/unpack-core'

describe('the packed core of wink-eng-lite-web-model', () => {
  it('unpacks to what its own loader gives', () => {
    const loadCore = createRequire(import.meta.url)('wink-eng-lite-web-model/dist/load-core-model.js') as () => typeof core
    const core = unpackCore(winkEnglish)
    const original = loadCore()
    expect(Object.keys(core).sort()).toEqual(Object.keys(original).sort())
    for (const [part, value] of Object.entries(original)) expect(Reflect.get(core, part), part).toEqual(value)
  })

  it('says when the data is of another format', () => {
    expect(() => unpackCore({ ...winkEnglish, format: 'other' as never })).toThrow(StancekitError)
  })
})
