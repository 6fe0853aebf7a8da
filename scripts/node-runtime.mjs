import { spawnSync } from 'node:child_process'
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
  const result = spawnSync(nodeBinary(), [join(projectFolder, 'node_modules', script), ...args], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${binFolder}${delimiter}${process.env.PATH}` },
  })
  if (result.error) throw result.error
  return result.status ?? 1
}
