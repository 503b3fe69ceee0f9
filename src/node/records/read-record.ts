import type { DocInput } from 'stancekit'
import { extractArticle } from 'stancekit/html'
import { decodeText, looksLikeHtml } from '../text/decode-text'
import type { CorpusColumns, CorpusFailure } from '../types'

/** A record as it crosses to the thread that analyses it. */
export interface SentRecord {
  readonly form: 'json' | 'page'
  readonly content: string | Uint8Array
  /** The id of a record that has none of its own. */
  readonly id: string
  readonly file: string | null
}

export type ReadRecord =
  | { readonly id: string; readonly input: DocInput; readonly warning: string | null; readonly failure: null }
  | { readonly id: string; readonly failure: CorpusFailure }

const FIELDS = ['title', 'date', 'url', 'outlet'] as const
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Decodes a record and finds its columns. */
export function readRecord(record: SentRecord, columns: CorpusColumns, date: string | undefined): ReadRecord {
  const read = record.form === 'page' ? readPage(record) : readJson(record, columns)
  if (read.failure !== null) return read
  const { input } = read
  const fail = (code: CorpusFailure['code'], message: string) => ({ id: read.id, failure: { code, message } })
  if (input.text.includes('\0')) return fail('invalid-text', 'has NUL characters in its text, as one in another encoding has')
  if (input.text.trim() === '') return fail('empty-text', 'holds no text')
  const dated = input.date === undefined && date !== undefined ? { ...input, date } : input
  if (!looksLikeHtml(input.text)) return { ...read, input: dated }
  const article = extractArticle(input.text)
  if (article === null) return fail('no-article', 'is a web page in which no article was found')
  return { ...read, input: { ...article, ...dated, text: article.text } }
}

/** The id of a record that nothing else can be said of. */
export function idOf({ form, content, id }: SentRecord, columns: CorpusColumns): string {
  if (form === 'page') return id
  try {
    const own = new Map<string, unknown>(Object.entries(JSON.parse(Buffer.from(content).toString()))).get(columns.id ?? 'id')
    return typeof own === 'number' || (typeof own === 'string' && own !== '') ? String(own) : id
  } catch {
    return id
  }
}

function readPage({ content, id, file }: SentRecord): ReadRecord {
  const decoded = decodeText(typeof content === 'string' ? Buffer.from(content) : content)
  if ('code' in decoded) return { id, failure: decoded }
  const name = file === null || file === '-' ? '-' : file
  return { id, input: { text: decoded.text, file: name }, warning: decoded.warning, failure: null }
}

function readJson(record: SentRecord, columns: CorpusColumns): ReadRecord {
  let { id } = record
  const fail = (code: CorpusFailure['code'], message: string) => ({ id, failure: { code, message } })
  let json: string
  try {
    json = typeof record.content === 'string' ? record.content : decoder.decode(record.content)
  } catch {
    return fail('invalid-encoding', 'is not UTF-8; give the encoding it is in')
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const nul = json.includes('\0') ? ' (it has NUL characters)' : ''
    return fail('invalid-json', `is not JSON${nul}: ${printable((error as Error).message)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('invalid-record', 'is not a JSON object')
  }
  const fields = new Map<string, unknown>(Object.entries(value))
  const take = (column: string): unknown => {
    const field = fields.get(column)
    fields.delete(column)
    return field ?? undefined
  }
  const own = take(columns.id ?? 'id')
  if (typeof own === 'number' || (typeof own === 'string' && own !== '')) id = String(own)
  else if (own !== undefined && own !== '')
    return fail('invalid-field', `has an id that is no string or number: ${describe(own)}`)
  if (id.includes('\0')) return fail('invalid-field', 'has NUL characters in its id')
  const names = [...fields.keys()]
  const column = columns.text ?? 'text'
  const text = take(column)
  if (typeof text !== 'string') {
    const has = names.length === 0 ? 'none' : names.slice(0, 8).join(', ')
    return fail(
      'missing-text',
      text === undefined
        ? `has no column "${column}" (it has ${printable(has)})`
        : `has a column "${column}" that is no string: ${describe(text)}`,
    )
  }
  const known: Record<string, string> = {}
  for (const field of FIELDS) {
    const given = take(columns[field] ?? field)
    if (given === undefined || given === '') continue
    if (typeof given !== 'string' && typeof given !== 'number')
      return fail('invalid-field', `has a ${field} that is no string: ${describe(given)}`)
    known[field] = String(given)
  }
  // A column that only shares a field's name is not that field.
  for (const field of ['text', ...FIELDS]) fields.delete(field)
  return { id, input: { ...Object.fromEntries(fields), ...known, text }, warning: null, failure: null }
}

function describe(value: unknown): string {
  return printable(JSON.stringify(value) ?? typeof value).slice(0, 60)
}

/** A message on one line, whatever of the record it quotes. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').slice(0, 160)
}
