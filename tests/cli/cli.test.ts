import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnalyzedDoc } from '../../src/index'
import { root } from '../support/packed'

const TEXT = 'Kenya condemned the attack on Somalia. “Somalia is our friend,” President William Ruto said.\n'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-cli-'))
  const files: Record<string, string | Uint8Array> = {
    'article.txt': TEXT,
    'second.txt': 'Peru praised Chile.',
    'empty.txt': '',
    'blank.txt': ' \n\n ',
    'latin1.txt': Uint8Array.from(Buffer.from('Señor Núñez praised Perú.', 'latin1')),
    'utf16.txt': Uint8Array.from(Buffer.from('\uFEFFPeru praised Chile.', 'utf16le')),
    'picture.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 2, 3, 4, 5, 6]),
    'paper.pdf': '%PDF-1.7\n1 0 obj',
    'broken.json': '[{"id": "org:x", "name": ',
    'actors.json': JSON.stringify([{ id: 'org:friends', name: 'Friends of Somalia', type: 'ORG', aliases: ['FoS'] }]),
    'actors.tsv': 'id\tname\ttype\taliases\norg:friends\tFriends of Somalia\tORG\tFoS\n',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  mkdirSync(join(folder, 'folder'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
  const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...options.env }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: options.input ?? '',
    env,
  })
  return { status, stdout, stderr }
}

describe('stancekit analyze', () => {
  it('prints a table without colours into a pipe', () => {
    const { status, stdout, stderr } = run(['analyze', 'article.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('state:KEN')
    expect(stdout).not.toContain('\u001b[')
  })

  it('prints colours when asked for, and none under NO_COLOR', () => {
    expect(run(['analyze', 'article.txt'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[')
    expect(run(['analyze', 'article.txt'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b[')
  })

  it('prints the document as JSON, the same from a file and from standard input but for the name', () => {
    const fromFile = JSON.parse(run(['analyze', 'article.txt', '--format', 'json']).stdout) as AnalyzedDoc
    const fromInput = JSON.parse(run(['analyze', '-', '--format', 'json'], { input: TEXT }).stdout) as AnalyzedDoc
    expect(fromFile.text).toBe(TEXT)
    expect({ ...fromInput, meta: fromFile.meta }).toEqual(fromFile)
  })

  it('prints an array of documents for several files, or one line a document', () => {
    expect(JSON.parse(run(['analyze', 'article.txt', 'second.txt', '--format', 'json']).stdout)).toHaveLength(2)
    const lines = run(['analyze', 'article.txt', 'second.txt', '--format', 'jsonl']).stdout.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as AnalyzedDoc).meta.file)).toEqual(['article.txt', 'second.txt'])
  })

  it('prints CSV with one row an actor, and Markdown', () => {
    const csv = run(['analyze', 'article.txt', '--format', 'csv']).stdout
    expect(csv.split('\n')[0]).toContain('file,actor,name,type,mentions')
    expect(csv).toMatch(/^article\.txt,state:SOM,Somalia,GPE,/m)
    expect(run(['analyze', 'article.txt', '--format', 'markdown']).stdout).toContain('| Somalia | state:SOM |')
  })

  it('takes the article out of a web page, and gives a report as one', () => {
    const page = `<!doctype html><title>Kenya and Somalia</title><nav>Home</nav><article>${`<p>${TEXT}</p>`.repeat(4)}</article>`
    writeFileSync(join(folder, 'page.html'), page)
    const doc = JSON.parse(run(['analyze', 'page.html', '--format', 'json']).stdout) as AnalyzedDoc
    expect(doc.text).not.toContain('<p>')
    expect(doc.text).not.toContain('Home')
    expect(run(['analyze', 'page.html', '--format', 'html', '--out', 'report.html']).status).toBe(0)
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/)
    writeFileSync(join(folder, 'nothing.html'), '<!doctype html><html><body><img></body></html>')
    expect(run(['analyze', 'nothing.html']).stderr).toMatch(/nothing\.html: is a web page in which no article was found/)
  })

  it('writes to a file', () => {
    const { status, stdout } = run(['analyze', 'article.txt', '--format', 'json', '--out', 'out.json'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect((JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as AnalyzedDoc).text).toBe(TEXT)
  })

  it('keeps to the actors asked for', () => {
    const doc = JSON.parse(run(['analyze', 'article.txt', '--toward', 'Somalia', '--format', 'json']).stdout) as AnalyzedDoc
    expect(doc.summary.map((row) => row.actor)).toEqual(['state:SOM'])
  })

  it.each(['actors.json', 'actors.tsv'])('takes actors of the user’s own from %s', (file) => {
    const input = 'The Friends of Somalia met. FoS praised Kenya.'
    const doc = JSON.parse(run(['analyze', '-', '--actors', file, '--format', 'json'], { input }).stdout) as AnalyzedDoc
    expect(doc.mentions.filter((mention) => mention.actor === 'org:friends')).toHaveLength(2)
  })

  it('reads UTF-16 with a byte order mark, and tells when it guesses Windows-1252', () => {
    expect((JSON.parse(run(['analyze', 'utf16.txt', '--format', 'json']).stdout) as AnalyzedDoc).text).toContain('Peru praised')
    const { status, stdout, stderr } = run(['analyze', 'latin1.txt', '--format', 'json'])
    expect(status).toBe(0)
    expect(stdout).toContain('Núñez')
    expect(stderr).toMatch(/^stancekit: latin1\.txt: is not UTF-8.*\n$/)
  })

  it.each([
    ['a missing file', ['analyze', 'none.txt'], 1, /none\.txt: no such file/],
    ['a directory', ['analyze', 'folder'], 1, /folder: is a directory/],
    ['an empty file', ['analyze', 'empty.txt'], 1, /empty\.txt: is empty/],
    ['a blank file', ['analyze', 'blank.txt'], 1, /blank\.txt: holds no text/],
    ['a binary file', ['analyze', 'picture.png'], 1, /picture\.png: is a binary file/],
    ['a PDF', ['analyze', 'paper.pdf'], 1, /paper\.pdf: is a PDF/],
    ['empty standard input', ['analyze', '-'], 1, /standard input: is empty/],
    ['invalid JSON of actors', ['analyze', 'article.txt', '--actors', 'broken.json'], 2, /broken\.json: /],
    ['a missing file of actors', ['analyze', 'article.txt', '--actors', 'none.json'], 2, /none\.json: no such file/],
    ['an unknown option', ['analyze', 'article.txt', '--towards', 'Kenya'], 2, /unknown option '--towards'.*--toward/],
    ['an unknown format', ['analyze', 'article.txt', '--format', 'xml'], 2, /xml.*table, json, jsonl, csv, markdown/],
    ['an unknown actor', ['analyze', 'article.txt', '--toward', 'Somalai'], 2, /Somalai.*Somalia/],
    ['an empty list of actors', ['analyze', 'article.txt', '--toward', ','], 2, /at least one actor/],
    ['a date that is none', ['analyze', 'article.txt', '--date', 'yesterday'], 2, /YYYY-MM-DD/],
    ['an unknown command', ['analyse', 'article.txt'], 2, /unknown command 'analyse'.*analyze/],
    ['no file', ['analyze'], 2, /missing required argument 'file'/],
    [
      'a place that cannot be written',
      ['analyze', 'article.txt', '--out', 'none/out.txt'],
      2,
      /none\/out\.txt: cannot be written/,
    ],
  ])('says in one line what is wrong with %s', (_, args, code, message) => {
    const { status, stdout, stderr } = run(args)
    expect({ status, stdout }).toEqual({ status: code, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^stancekit: [^\n]+\n$/)
  })

  it('does the other files when one fails', () => {
    const { status, stdout, stderr } = run(['analyze', 'none.txt', 'article.txt', 'folder', 'second.txt', '--format', 'jsonl'])
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('stancekit actors', () => {
  it.each([
    ['Rakhmon', 'person:emomali-rahmon'],
    ['Kiev', 'state:UKR'],
    ['Burmese', 'state:MMR'],
    ['NATO', 'igo:nato'],
  ])('tells who %s could be', (query, id) => {
    const { status, stdout } = run(['actors', query])
    expect(status).toBe(0)
    expect(stdout).toContain(id)
  })

  it('says when it knows none', () => {
    const { status, stdout, stderr } = run(['actors', 'Qqxyzzy Vlorp'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^stancekit: no actor is known by "Qqxyzzy Vlorp".*\n$/)
  })
})

describe('stancekit evaluate', () => {
  it('scores the shipped corpus', () => {
    const { status, stdout } = run(['evaluate'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/names F1/)
  })

  it('says in one line what is wrong with a folder', () => {
    for (const [args, message] of [
      [['evaluate', 'none'], /no folder none/],
      [['evaluate', 'folder'], /no gold file in folder/],
    ] as const) {
      const { status, stdout, stderr } = run(args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(message)
      expect(stderr).toMatch(/^stancekit: [^\n]+\n$/)
    }
  })
})

describe('stancekit', () => {
  it('prints its version and its help', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    const help = run(['--help'])
    expect(help.status).toBe(0)
    for (const word of ['analyze', 'evaluate', 'actors', 'Exit codes']) expect(help.stdout).toContain(word)
    expect(run(['analyze', '--help']).stdout).toContain('--toward')
  })
})
