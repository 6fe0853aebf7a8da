import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

const binFolder = join(projectFolder, 'node_modules', '.bin')
const pinnedNode = join(
  projectFolder,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** The pinned Node of this project, or the running one where it is left out on purpose. */
export function nodeBinary() {
  return existsSync(pinnedNode) ? pinnedNode : process.execPath
}

/**
 * Runs a JavaScript file of an installed package on the pinned Node, and waits for it.
 * @param {string} script path inside node_modules
 * @param {string[]} args
 * @returns {number} the exit code
 */
export function runOnPinnedNode(script, args) {
  const options = { ...surroundings(), stdio: /** @type {const} */ ('inherit') }
  const result = spawnSync(
    nodeBinary(),
    [join(projectFolder, 'node_modules', script), ...args],
    options,
  )
  if (result.error) throw result.error
  return result.status ?? 1
}

/**
 * The same beside others: what it prints is kept, so that they do not speak through each other.
 * @param {string} script path inside node_modules
 * @param {string[]} args
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export function hearOnPinnedNode(script, args) {
  return new Promise((resolve, reject) => {
    const path = join(projectFolder, 'node_modules', script)
    const child = spawn(nodeBinary(), [path, ...args], surroundings())
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += String(chunk)
      })
    }
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output }))
  })
}

function surroundings() {
  const env = { ...process.env, PATH: `${binFolder}${delimiter}${process.env.PATH}` }
  return { cwd: projectFolder, env }
}
