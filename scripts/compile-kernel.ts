import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const FOLDER = join(import.meta.dirname, '../kernels')
const OPTIONS =
  '--runtime stub --noAssert -O3 --shrinkLevel 1 --converge --enable simd --importMemory --initialMemory 1 --use abort='

/** The text of the TypeScript file that ships the kernel of the sentiment network, made from `kernels/sentiment.ts`. */
export async function compileKernel(): Promise<string> {
  let code = new Uint8Array(0)
  const { error, stderr } = await asc.main(['sentiment.ts', ...OPTIONS.split(' '), '--outFile', 'kernel.wasm'], {
    readFile: (name: string) => {
      try {
        return readFileSync(join(FOLDER, name), 'utf8')
      } catch {
        return null
      }
    },
    writeFile: (name: string, contents: unknown) => {
      if (name === 'kernel.wasm') code = contents as typeof code
    },
    listFiles: () => [],
  })
  if (error !== null) throw new Error(`${error.message}\n${stderr.toString()}`)
  return `/** WebAssembly in base64. Made from kernels/sentiment.ts by \`npm run kernels\`. */\nexport const KERNEL =\n  '${Buffer.from(code).toString('base64')}'\n`
}
