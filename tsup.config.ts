import { defineConfig } from 'tsup'

// Each public step is an entry of its own besides `index`, so that the shared chunks are cut along the steps and a bundler
// can leave out what is not imported (wink-nlp does not say that it is free of side effects).
const steps = {
  'steps/create-doc': 'src/doc/create-doc.ts',
  'steps/pipe': 'src/doc/pipe.ts',
  'steps/regions': 'src/regions/find-regions.ts',
  'steps/segmentation': 'src/segmentation/segment.ts',
  'steps/define-actor': 'src/actors/define-actor.ts',
  'steps/entities': 'src/entities/recognize-entities.ts',
  'steps/attribution': 'src/attribution/extract-attributions.ts',
  'steps/coreference': 'src/coreference/resolve-coreference.ts',
  'steps/voice': 'src/voice/classify-voice.ts',
  'steps/sentiment': 'src/sentiment/score-sentiment.ts',
  'steps/score-target': 'src/sentiment/score-target.ts',
  'steps/stance': 'src/stance/detect-stance.ts',
  'steps/summary': 'src/summary/summarize-actors.ts',
}

const entries = {
  index: 'src/index.ts',
  evaluate: 'src/evaluate/index.ts',
  corpus: 'corpus/index.ts',
  html: 'src/html/index.ts',
  'html-browser': 'src/html/browser.ts',
  report: 'src/report/index.ts',
}

/** Readers and writers of file formats, and what they need. */
const FORMATS = [/^hyparquet/, 'hysnappy', 'fzstd', /^csv-/, 'tinyglobby', 'fdir', 'picomatch']

export default defineConfig([
  {
    entry: { ...entries, ...steps },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: false,
    minify: false,
    clean: true,
    dts: { entry: entries },
    outDir: 'dist',
    outExtension: ({ format }) => ({ js: format === 'esm' ? '.js' : '.cjs' }),
    esbuildOptions(options, { format }) {
      options.chunkNames = format === 'esm' ? 'chunks/[name]-[hash]' : 'chunks-cjs/[name]-[hash]'
      options.mainFields = ['module', 'main']
    },
  },
  {
    // For Node: with the readers and writers of file formats inside, so that who installs the library installs none of them.
    entry: { node: 'src/node/index.ts' },
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'node',
    splitting: false,
    shims: true,
    dts: true,
    outDir: 'dist',
    outExtension: ({ format }) => ({ js: format === 'esm' ? '.js' : '.cjs' }),
    noExternal: FORMATS,
    external: [/^stancekit(\/.*)?$/, 'piscina'],
  },
  {
    entry: { 'node-worker': 'src/node/worker.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: false,
    outDir: 'dist',
    outExtension: () => ({ js: '.js' }),
    noExternal: FORMATS,
    external: [/^stancekit(\/.*)?$/],
  },
  {
    // The command is one CommonJS file with its argument parser and table printer inside: a user of the library installs
    // none of them. It takes the library itself from the package.
    entry: { cli: 'src/cli/main.ts' },
    format: ['cjs'],
    target: 'node20',
    platform: 'node',
    splitting: false,
    outDir: 'dist',
    outExtension: () => ({ js: '.cjs' }),
    banner: { js: '#!/usr/bin/env node' },
    shims: true,
    noExternal: ['commander', 'picocolors', 'cli-table3', ...FORMATS],
    external: [/^stancekit(\/.*)?$/, 'piscina'],
  },
])
