import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium'
import { root } from '../support/packed'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const ARTICLE =
  'Kenya condemned the attack on Somalia. “Somalia is our friend,” President William Ruto said. The Friends of Somalia praised Kenya.'

let server: Server
let browser: Browser
let page: Page
let address: string
const errors: string[] = []

describe.skipIf(findChromium() === null && process.env.CI !== 'true')('the playground, in Chromium', () => {
  beforeAll(async () => {
    await build({ configFile: join(root, 'playground/vite.config.ts'), logLevel: 'error' })
    const folder = join(root, 'playground-dist')
    server = createServer((request, response) => {
      const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html'))
      if (!existsSync(path)) return void response.writeHead(404).end()
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
      createReadStream(path).pipe(response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS })
    page = await (await browser.newContext()).newPage()
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(address)
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const report = () => page.frameLocator('#report')

  it('opens with a shipped article', async () => {
    await report().locator('.sentence').first().waitFor()
    expect(await report().locator('h1').textContent()).not.toBe('')
  })

  it('reads what is typed, and tells the evidence of a sentence', async () => {
    await page.fill('#text', ARTICLE)
    await report().locator('button.actor', { hasText: 'Somalia' }).first().waitFor()
    await report().locator('#s0').focus()
    await expect.poll(() => report().locator('#stancekit-note').textContent()).toMatch(/Reporting|Opinion/)
  })

  it('lights the mentions of an actor', async () => {
    await report().locator('button.actor', { hasText: 'Kenya' }).first().click()
    expect(await report().locator('.mention.lit').count()).toBeGreaterThan(0)
  })

  it('takes an actor of the user’s own', async () => {
    await page.getByText('Add an actor of your own').click()
    await page.fill('#actor-name', 'Friends of Somalia')
    await page.getByRole('button', { name: 'Add actor' }).click()
    await report().locator('button.actor', { hasText: 'Friends of Somalia' }).waitFor()
  })

  it('tells of an unknown actor, and keeps to known ones', async () => {
    await page.fill('#toward', 'Somalai')
    await expect.poll(() => page.textContent('#status')).toMatch(/Somalai.*Somalia/)
    await page.fill('#toward', 'Somalia')
    await expect.poll(() => report().locator('button.actor').count()).toBe(1)
  })

  it('shares by a link that opens to the same state', async () => {
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => page.url()).toContain('#t=')
    const other = await browser.newPage()
    await other.goto(page.url())
    await expect.poll(() => other.inputValue('#text')).toBe(ARTICLE)
    expect(await other.inputValue('#toward')).toBe('Somalia')
    expect(await other.locator('#actors li').count()).toBe(1)
    await other.close()
  })

  it('takes the article out of pasted HTML', async () => {
    await page.fill('#toward', '')
    const paragraph = `<p>${ARTICLE} ${ARTICLE}</p>`
    await page.fill(
      '#text',
      `<!doctype html><html><body><nav>Home</nav><article><h1>Kenya and Somalia</h1>${paragraph.repeat(3)}</article></body></html>`,
    )
    await expect.poll(() => report().locator('.text').textContent()).toContain('William Ruto')
    expect(await report().locator('.text').textContent()).not.toContain('Home')
  })

  it('downloads JSON and SVG', async () => {
    for (const [name, file] of [
      ['Download JSON', 'analysis.json'],
      ['Stance SVG', 'stance.svg'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      expect((await download).suggestedFilename()).toBe(file)
    }
  })

  it('has no serious accessibility violation, in the page and in the report', async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([])
  })

  it('printed no error', () => {
    expect(errors).toEqual([])
  })
})
