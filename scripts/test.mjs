// Every check of the project: what only reads the code at once, then the tests; stops at the first that fails.
// With --quick: everything but the server, component and browser tests.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hearOnPinnedNode, projectFolder, runOnPinnedNode } from './node-runtime.mjs'

const isQuick = process.argv.includes('--quick')
const resultsFile = join(projectFolder, '.cache', 'test-results.json')

const readers = [
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
]
const tests = {
  title: isQuick ? 'Unit tests' : 'Tests',
  script: 'vitest/vitest.mjs',
  args: [
    'run',
    ...(isQuick ? ['--project', 'unit'] : []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultsFile}`,
  ],
}

rmSync(resultsFile, { force: true })
const heard = readers.map(({ title, script, args }) => ({
  title,
  ended: hearOnPinnedNode(script, args),
}))
for (const { title, ended } of heard) {
  console.log(`\n=== ${title} ===`)
  const { exitCode, output } = await ended
  process.stdout.write(output)
  if (exitCode !== 0) stopAfter(title)
}
console.log(`\n=== ${tests.title} ===`)
if (runOnPinnedNode(tests.script, tests.args) !== 0) stopAfter(tests.title)
printCounts()

/** @param {string} title */
function stopAfter(title) {
  console.error(`\n=== ${title}: FAILED ===`)
  printCounts()
  process.exit(1)
}

function printCounts() {
  if (!existsSync(resultsFile)) return
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'))
  for (const { assertionResults } of results.testResults) {
    for (const { fullName, status, failureMessages } of assertionResults) {
      // One that passed the second time still has what went wrong the first time.
      const isLate = status === 'passed' && failureMessages.length > 0
      if (isLate) console.log(`\nneeded a second turn: ${fullName}`)
    }
  }
  const skipped = results.numPendingTests + results.numTodoTests
  const counts = [`${results.numPassedTests} passed`, `${results.numFailedTests} failed`]
  console.log(`\n${[...counts, ...(skipped ? [`${skipped} skipped`] : [])].join(', ')}`)
}
