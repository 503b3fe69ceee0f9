import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segmentation/segment'
import { FIRST, mix, PAIR, WORD } from '../../src/voice/mix'
import { rowOfOpening, rowOfPair, rowOfWord } from '../../src/voice/model-rows'
import { readUnits } from '../../src/voice/read-units'
import { Units } from '../../src/voice/units'
import { voiceModel } from '../../src/voice/voice-model'

describe('rows of the model', () => {
  it('are those of the features that training names', () => {
    const text = 'The ministers should never have signed this shameful pact, __proto__ said.'
    const { sentences, tokens } = segment({ text, meta: {} })
    const units = new Units(tokens.length, sentences.length)
    readUnits(units, text, sentences, tokens)
    const { rows } = voiceModel()
    const look = (hash: number): number => rows.get(hash) ?? -1
    for (let i = 0; i < units.count; i++) {
      const word = units.words[i]
      expect(rowOfWord(word)).toBe(look(mix(WORD, word.hash)))
      expect(rowOfOpening(word)).toBe(look(mix(FIRST, word.hash)))
      if (i + 1 < units.count) expect(rowOfPair(units, i)).toBe(look(mix(mix(PAIR, word.hash), units.words[i + 1].hash)))
    }
    expect(units.words.slice(0, units.count).some((word) => rowOfWord(word) >= 0)).toBe(true)
  })
})
