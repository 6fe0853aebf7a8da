// Every check of the project in the order of their cost; stops at the first that fails.
// With --quick: everything but the server, component and browser tests.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder, runOnPinnedNode } from './node-runtime.mjs'

const isQuick = process.argv.includes('--quick')
const resultsFile = join(projectFolder, '.cache', 'test-results.json')

const checks = [
  {
    title: 'Format and lint',
    script: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
  {
    title: 'Types',
    script: 'typescript/bin/tsc',
    args: ['-b', 'shared', 'server', 'client', 'tests'],
  },
  { title: 'Unused code', script: 'knip/bin/knip.js', args: ['--no-progress'] },
  {
    title: isQuick ? 'Unit tests' : 'Tests',
    script: 'vitest/vitest.mjs',
    args: [
      'run',
      ...(isQuick ? ['--project', 'unit'] : []),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${resultsFile}`,
    ],
  },
]

rmSync(resultsFile, { force: true })
for (const check of checks) {
  console.log(`\n=== ${check.title} ===`)
  if (runOnPinnedNode(check.script, check.args) === 0) continue
  console.error(`\n=== ${check.title}: FAILED ===`)
  printCounts()
  process.exit(1)
}
printCounts()

function printCounts() {
  if (!existsSync(resultsFile)) return
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'))
  const skipped = results.numPendingTests + results.numTodoTests
  const counts = [`${results.numPassedTests} passed`, `${results.numFailedTests} failed`]
  console.log(`\n${[...counts, ...(skipped ? [`${skipped} skipped`] : [])].join(', ')}`)
}
