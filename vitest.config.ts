import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^stancekit$/, replacement: at('./src/index.ts') },
      { find: 'stancekit/evaluate', replacement: at('./src/evaluate/index.ts') },
      { find: 'stancekit/corpus', replacement: at('./corpus/index.ts') },
      { find: 'stancekit/html', replacement: at('./src/html/index.ts') },
      { find: 'stancekit/report', replacement: at('./src/report/index.ts') },
      { find: 'stancekit/node', replacement: at('./src/node/index.ts') },
    ],
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 300_000 },
})
