/** Compiles the AssemblyScript of `kernels/` into the file that ships it: `npm run kernels`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileKernel } from './compile-kernel'

const root = join(import.meta.dirname, '..')
writeFileSync(join(root, 'src/sentiment/kernel/kernel-code.ts'), await compileKernel())
