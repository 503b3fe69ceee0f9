import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../src/node/sources/open-bytes'
import { readRows } from '../../src/node/sources/read-rows'
import { splitLines } from '../../src/node/sources/split-lines'
import { collect } from './support'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

const SIZES = [1, 2, 3, 7, 64, 1000]

describe.each(SIZES)('lines out of chunks of %i bytes', (size) => {
  const lines = async (text: string, limit = 1000) => (await collect(splitLines(inChunks(Buffer.from(text), size), limit))).flat()

  it.each<[string, string, [string, number][]]>([
    [
      'ends of both kinds',
      'a\nb\r\nc',
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    ],
    [
      'blank lines',
      '\n \na\n\r\n\nb\n',
      [
        ['a', 3],
        ['b', 6],
      ],
    ],
    ['no line', '', []],
    ['one line without end', 'é😀', [['é😀', 1]]],
  ])('%s', async (_, text, expected) => {
    expect((await lines(text)).map(({ bytes, number }) => [Buffer.from(bytes).toString(), number])).toEqual(expected)
  })

  it('leaves the bytes of a long line, and goes on after it', async () => {
    const found = await lines(`ab\n${'x'.repeat(50)}\ncd\n${'y'.repeat(11)}`, 10)
    expect(found.map(({ bytes, number, length }) => [Buffer.from(bytes).toString(), number, length])).toEqual([
      ['ab', 1, 2],
      ['', 2, 50],
      ['cd', 3, 2],
      ['', 4, 11],
    ])
  })
})

describe.each(SIZES)('CSV out of chunks of %i bytes', (size) => {
  const rows = async (bytes: Uint8Array, limit = 1000) =>
    (await collect(readRows(inChunks(bytes, size), { delimiter: ',', limit })))
      .flat()
      .map(({ number, columns, failure }) => [number, failure?.code ?? { ...columns }])

  it('reads quotation marks, line breaks between them, and marks in the middle of a column', async () => {
    const csv = 'id,text\r\na,"hello, ""x"""\r\nb,he said "x" y\r\n\r\nc,"two\nlines"\r\nd,5" disk\r\ne,'
    expect(await rows(Buffer.from(csv))).toEqual([
      [1, { id: 'a', text: 'hello, "x"' }],
      [2, { id: 'b', text: 'he said "x" y' }],
      [3, { id: 'c', text: 'two\nlines' }],
      [4, { id: 'd', text: '5" disk' }],
      [5, { id: 'e', text: '' }],
    ])
  })

  it('fails single records', async () => {
    const csv = Buffer.concat([
      Buffer.from('id,text\na,1\nb,2,3\n'),
      Buffer.from('c,Señor\n', 'latin1'),
      Buffer.from(`d,"${'x\n'.repeat(60)}"\ne,4\nf,"open`),
    ])
    expect(await rows(csv, 100)).toEqual([
      [1, { id: 'a', text: '1' }],
      [2, 'invalid-csv'],
      [3, 'invalid-encoding'],
      [4, 'too-large'],
      [5, { id: 'e', text: '4' }],
      [6, 'invalid-csv'],
    ])
  })

  it('keeps columns with the names of an object’s own', async () => {
    const [[, columns]] = (await rows(Buffer.from('__proto__,constructor\n1,2\n'))) as [number, object][]
    expect(Object.keys(columns)).toEqual(['__proto__', 'constructor'])
  })
})

describe('encodings', () => {
  const utf8 = async (bytes: Uint8Array, encoding = 'utf-8') =>
    Buffer.concat(await collect(toUtf8(inChunks(bytes, 3), bytes.subarray(0, 4), encoding))).toString('utf8')

  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', Buffer.from('Señor 😀'), undefined],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFSeñor 😀'), undefined],
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFFSeñor 😀', 'utf16le'), undefined],
    ['UTF-16 the other way round', Buffer.from('\uFEFFSeñor 😀', 'utf16le').swap16(), undefined],
  ])('reads %s', async (_, bytes, encoding) => {
    expect(await utf8(bytes, encoding)).toBe('Señor 😀')
  })

  it('reads what it is told', async () => {
    expect(await utf8(Buffer.from('Señor', 'latin1'), 'windows-1252')).toBe('Señor')
    await expect(utf8(Buffer.from(''), 'latin-nine')).rejects.toMatchObject({ code: 'invalid-option' })
  })
})
