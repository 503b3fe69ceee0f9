/** Takes the pictures in docs/: the report and the playground, light, dark and narrow. Needs `npm run build` and Chromium. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { analyze } from '../src/index'
import { renderHtml, renderSvg } from '../src/report/index'
import { CHROMIUM_FLAGS, findChromium } from '../tests/support/chromium'

const root = resolve(import.meta.dirname, '..')
const docs = (name: string): string => resolve(root, 'docs', name)
const doc = analyze(readFileSync(resolve(root, 'corpus/own/turkey-sweden-oped.txt'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'stancekit-docs-'))
const report = join(folder, 'report.html')
writeFileSync(report, renderHtml(doc))
writeFileSync(docs('stance.svg'), renderSvg(doc, 'stance', { theme: 'light' }))
writeFileSync(docs('sentiment.svg'), renderSvg(doc, 'sentiment', { theme: 'light' }))

const configFile = resolve(root, 'playground/vite.config.ts')
await build({ configFile, logLevel: 'error' })
const server = await preview({ configFile, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS })
const looks = [
  { name: 'light', width: 1200, height: 860, colorScheme: 'light' },
  { name: 'dark', width: 1200, height: 860, colorScheme: 'dark' },
  { name: 'narrow', width: 420, height: 860, colorScheme: 'light' },
] as const
try {
  for (const { name, width, height, colorScheme } of looks) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    await page.goto(pathToFileURL(report).href)
    await page.locator('.sentence.opinion').nth(1).focus()
    await page.screenshot({ path: docs(`report-${name}.png`) })
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.frameLocator('#report').locator('.sentence').first().waitFor()
    await page.screenshot({ path: docs(`playground-${name}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
