/** Measures what importing costs a browser, minified and gzipped, against the budgets in budgets.json. Needs `npm run build`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

interface Budget {
  readonly name: string
  readonly code: string
  readonly maxKiB: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const budgets = JSON.parse(readFileSync(`${root}budgets.json`, 'utf8')) as Budget[]
let over = 0
for (const { name, code, maxKiB } of budgets) {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  })
  const size = gzipSync(result.outputFiles[0].contents, { level: 9 }).length / 1024
  const fits = size <= maxKiB
  if (!fits) over++
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name.padEnd(44)} ${size.toFixed(1).padStart(8)} KiB of ${maxKiB} (min+gzip)`)
}
process.exitCode = over > 0 ? 1 : 0
