import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const dist = (file: string): string => fileURLToPath(new URL(`../dist/${file}`, import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // A page that works from any folder of any server.
  base: './',
  worker: { format: 'es' },
  // The published entry points, as a browser's bundler takes them.
  resolve: {
    alias: [
      { find: /^stancekit$/, replacement: dist('index.js') },
      { find: 'stancekit/html', replacement: dist('html-browser.js') },
      { find: 'stancekit/report', replacement: dist('report.js') },
    ],
  },
  build: {
    outDir: fileURLToPath(new URL('../playground-dist', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6000,
  },
})
