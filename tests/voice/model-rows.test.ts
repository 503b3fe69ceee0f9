import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segmentation/segment'
import { FIRST, mix, PAIR, WORD } from '../../src/voice/mix'
import { rowOfOpening, rowOfPair, rowOfWord } from '../../src/voice/model-rows'
import { UnitReader } from '../../src/voice/read-units'
import { voiceModel } from '../../src/voice/voice-model'

describe('rows of the model', () => {
  it('are those of the features that training names', () => {
    const text = 'The ministers should never have signed this shameful pact, __proto__ said.'
    const { sentences, tokens } = segment({ text, meta: {} })
    const { units } = new UnitReader(text).read(sentences[0], tokens, 0, tokens.length)
    const { rows } = voiceModel()
    const look = (hash: number): number => rows.get(hash) ?? -1
    for (const [i, unit] of units.entries()) {
      const { word } = unit
      expect(rowOfWord(word)).toBe(look(mix(WORD, word.hash)))
      expect(rowOfOpening(word)).toBe(look(mix(FIRST, word.hash)))
      const next = units[i + 1]
      if (next !== undefined) expect(rowOfPair(unit, next)).toBe(look(mix(mix(PAIR, word.hash), next.word.hash)))
    }
    expect(units.some(({ word }) => rowOfWord(word) >= 0)).toBe(true)
  })
})
