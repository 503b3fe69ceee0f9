import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/index'
import { renderHtml } from '../../src/report/index'
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium'
import { texts } from '../support/texts'

describe.skipIf(findChromium() === null && process.env.CI !== 'true')('the report, opened from disk in Chromium', () => {
  let folder: string
  let browser: Browser
  const errors: string[] = []

  async function open(text: string, colorScheme: 'light' | 'dark' = 'light', width = 1100): Promise<Page> {
    const path = join(folder, `${Math.abs(text.length)}-${colorScheme}-${width}.html`)
    writeFileSync(path, renderHtml(analyze(text)))
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) errors.push(`asked for ${request.url()}`)
    })
    await page.goto(pathToFileURL(path).href)
    return page
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stancekit-report-'))
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('tells evidence to the keyboard and lights an actor', async () => {
    const page = await open(texts.article)
    await page.keyboard.press('Tab')
    const first = await page.textContent('#stancekit-note')
    expect(first).toMatch(/Opinion|Reporting/)
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.id')).toBe('s1')
    await page.locator('button.actor').first().click()
    expect(await page.locator('.mention.lit').count()).toBeGreaterThan(0)
  })

  it('runs nothing of a hostile text', async () => {
    const page = await open('The </script><script>window.hit=1</script><img src=x onerror="window.hit=2"> party praised Kenya.')
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(await page.locator('.text img').count()).toBe(0)
  })

  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 400],
  ] as const)('has no serious accessibility violation and no sideways scrolling (%s, %d wide)', async (scheme, width) => {
    const page = await open(texts.article, scheme, width)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  })

  it('printed no error and asked for nothing', () => {
    expect(errors).toEqual([])
  })
})
