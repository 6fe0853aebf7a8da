import { fileURLToPath } from 'node:url'
import localesPlugin from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { bundleBudget } from './scripts/bundle-budget.ts'
import { chromiumArguments, findChromium } from './scripts/chromium.mjs'
import { chunkGroups } from './scripts/chunk-groups.ts'
import { preloadFirstLoad } from './scripts/first-load.ts'
import { precompress } from './scripts/precompress.ts'
import { serviceWorker } from './scripts/service-worker.ts'

const publicFolder = fileURLToPath(new URL('client/public', import.meta.url))
const projectFolder = fileURLToPath(new URL('.', import.meta.url))
const chromium = findChromium()
const server = 'http://localhost:8080'

const withoutBrowser: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      include: ['tests/shared/**/*.test.ts', 'tests/client/**/*.test.ts'],
      // What these files import keeps no state between them; loading it again for each is most of their work.
      isolate: false,
      maxWorkers: 2,
      testTimeout: 30_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'server',
      include: ['tests/server/**/*.test.ts'],
      testTimeout: 60_000,
      maxWorkers: 2,
      // As above: every test starts a server of its own. Beside the components: these often wait for their disk.
      isolate: false,
    },
  },
]

/** Bundled before the first test: a browser that finds one on its way reloads the test under it. */
const bundledForTests = [
  '@dnd-kit/core',
  '@tanstack/react-query',
  'fractional-indexing',
  'lib0/decoding',
  'lib0/diff',
  'lib0/encoding',
  'lib0/hash/sha256',
  'lib0/string',
  'lib0/indexeddb',
  'lucide-react',
  'react-aria-components',
  'react-aria/usePress',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'vitest-browser-react',
  'wouter',
  'wouter/memory-location',
  'y-indexeddb',
  'y-websocket',
  'yjs',
  'zod/mini',
  'zustand',
  'zustand/middleware',
  'zustand/react/shallow',
  'zustand/vanilla',
]

/** On a machine that others share a browser is now and then too late. Who needed its second turn is told at the end. */
const turns = process.env.CI ? { retry: 1 } : {}

const withBrowser = (executablePath: string): TestProjectInlineConfiguration[] => [
  {
    extends: true,
    optimizeDeps: { include: bundledForTests },
    test: {
      name: 'component',
      ...turns,
      include: ['tests/components/**/*.test.tsx'],
      testTimeout: 30_000,
      maxWorkers: 2,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args: chromiumArguments } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
  {
    extends: true,
    test: {
      name: 'e2e',
      ...turns,
      include: ['tests/e2e/**/*.test.ts'],
      globalSetup: fileURLToPath(new URL('tests/support/demo-seed.ts', import.meta.url)),
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // One more than there are processors: there is always one that waits for a page or a clock.
      maxWorkers: 3,
      // As above: every file starts a server of its own, and the browser of a process is warm after the first.
      isolate: false,
      // After all others: what a browser is asked to do in time needs the machine.
      sequence: { groupOrder: 1 },
    },
  },
]

export default defineConfig({
  root: process.env.VITEST ? projectFolder : 'client',
  publicDir: publicFolder,
  cacheDir: fileURLToPath(new URL('node_modules/.vite', import.meta.url)),
  plugins: [
    react(),
    localesPlugin.vite({ locales: ['nl-NL', 'en-US'] }),
    preloadFirstLoad(),
    bundleBudget({ scriptKilobytes: 300, styleKilobytes: 25, fontKilobytes: 60 }),
    serviceWorker({
      source: fileURLToPath(new URL('client/worker/service-worker.ts', import.meta.url)),
      publicFolder,
    }),
    precompress(),
  ],
  // React Aria asks which language the browser has before it is told ours. The first question to Intl takes a slow panel
  // a tenth of a second; without these it goes by what the page says, and by a list of its own.
  define: { 'Intl.DateTimeFormat.supportedLocalesOf': 'Array.of', 'Intl.Locale': 'undefined' },
  css: {
    transformer: 'lightningcss',
    // Names of grid areas are also set from code, so they stay as they are written.
    lightningcss: { cssModules: { grid: false } },
  },
  build: {
    outDir: fileURLToPath(new URL('client/dist', import.meta.url)),
    emptyOutDir: true,
    // Wall panels keep an old browser for years, and the content security policy refuses data: URLs.
    target: 'es2018',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What may be large is what `bundleBudget` above says.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups(projectFolder) } } },
  },
  // Tests have no server behind them. The address of a request has no dot; modules of client/api do.
  server: process.env.VITEST
    ? {}
    : {
        proxy: {
          '^/api/[^.]*$': { target: server, changeOrigin: false },
          '/sync': { target: server, ws: true, changeOrigin: false },
        },
      },
  test: {
    passWithNoTests: true,
    projects: chromium ? [...withoutBrowser, ...withBrowser(chromium)] : withoutBrowser,
  },
})
