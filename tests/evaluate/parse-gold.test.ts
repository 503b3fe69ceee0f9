import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parseGold } from '../../src/evaluate/gold/parse-gold'
import { readGoldDirectory } from '../../src/evaluate/node/read-gold-directory'
import { tinyGold, tinyText } from './tiny'

describe('parseGold', () => {
  it('gives back what is right', () => {
    expect(parseGold(JSON.stringify(tinyGold))).toEqual(tinyGold)
    expect(parseGold(`\ufeff${JSON.stringify(tinyGold)}`)).toEqual(tinyGold)
  })

  const sentence = tinyGold.sentences[0]
  it.each([
    ['{', /gold a\.json is no JSON: /],
    [null, /gold a\.json, at the top: expected an object, but got null\./],
    [[], /at the top: expected an object/],
    [{ ...tinyGold, id: '' }, /at id: expected a text that is not empty, but got ""/],
    [{ ...tinyGold, length: '3' }, /at length: expected a whole number, 0 or more, but got "3"/],
    [{ ...tinyGold, voice: 'news' }, /at voice: expected one of opinion, reporting, but got "news"/],
    [{ ...tinyGold, opinionShare: 2 }, /at opinionShare: expected a number from 0 to 1/],
    [{ ...tinyGold, regions: undefined }, /at regions: expected a list, but got undefined/],
    [{ ...tinyGold, sentences: [sentence, sentence] }, /at sentences\[1\]\.id: expected an id that no other sentence has/],
    [{ ...tinyGold, sentences: [{ ...sentence, end: 999 }] }, /at sentences\[0\]: expected start < end <= \d+/],
    [{ ...tinyGold, mentions: [{ ...tinyGold.mentions[0], form: 'noun' }] }, /at mentions\[0\]\.form: expected one of name/],
    [
      { ...tinyGold, attributions: [{ ...tinyGold.attributions[0], cue: [5, 2] }] },
      /at attributions\[0\]\.cue: expected start </,
    ],
    [{ ...tinyGold, attributions: [{ ...tinyGold.attributions[0], content: [3] }] }, /content\[0\]: expected \[start, end\]/],
    [
      { ...tinyGold, sentiment: [{ ...tinyGold.sentiment[0], sentence: 'x' }] },
      /at sentiment\[0\]\.sentence: expected the id of/,
    ],
    [{ ...tinyGold, stance: [{ ...tinyGold.stance[0], label: 'pro' }] }, /at stance\[0\]\.label: expected one of favor/],
    [{ ...tinyGold, actors: [{ actor: 'a' }] }, /at actors\[0\]\.name/],
  ])('says where and what: %#', (json, message) => {
    expect(() => parseGold(json, 'a.json')).toThrow(
      expect.objectContaining({ code: 'invalid-gold', message: expect.stringMatching(message) }),
    )
  })

  it('cuts what came short', () => {
    expect(() => parseGold({ ...tinyGold, voice: 'x'.repeat(500) })).toThrow(/^.{0,200}$/)
  })
})

describe('readGoldDirectory', () => {
  const folders: string[] = []
  const folder = (files: Record<string, string>) => {
    const path = mkdtempSync(join(tmpdir(), 'gold-'))
    folders.push(path)
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(path, name, '..'), { recursive: true })
      writeFileSync(join(path, name), text)
    }
    return path
  }
  afterEach(() => {
    for (const path of folders.splice(0)) rmSync(path, { recursive: true })
  })
  const json = JSON.stringify(tinyGold)

  it.each(['tiny.txt', 'articles/tiny.txt'])('finds the text in %s', (name) => {
    const [article] = readGoldDirectory(folder({ 'tiny.gold.json': json, [name]: tinyText }))
    expect(article).toEqual({ id: 'tiny', text: tinyText, gold: tinyGold })
  })
  it.each([
    [{}, /no gold file/],
    [{ 'tiny.gold.json': json }, /There is no text for .*tiny\.gold\.json/],
    [{ 'tiny.gold.json': json, 'tiny.txt': `${tinyText}\r` }, /Were line ends changed\?/],
    [{ 'tiny.gold.json': '{}', 'tiny.txt': tinyText }, /tiny\.gold\.json, at id/],
  ])('refuses: %#', (files, message) => {
    expect(() => readGoldDirectory(folder(files))).toThrow(message)
  })
  it('refuses a folder that is none', () => {
    expect(() => readGoldDirectory(join(folder({}), 'nowhere'))).toThrow(/There is no folder/)
  })
})
