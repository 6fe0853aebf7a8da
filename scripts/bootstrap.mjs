// Runs before every npm script, on whatever Node the machine has (18 or newer):
// plain syntax, no packages. Makes the next script find node_modules and client/dist as they should be.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, hasLightChromium } from './chromium.mjs'
import { nodeBinary, projectFolder, runOnPinnedNode } from './node-runtime.mjs'

const wants = {
  build: !process.argv.includes('--no-build'),
  browser: process.argv.includes('--browser'),
}

const chromium = wants.browser && !browserIsThere() ? installChromium() : undefined
if (!packagesAreInstalled()) installPackages()
checkNode()
if (wants.build && clientIsStale()) buildClient()
if (chromium) await chromium

/** Compares what npm wrote down about the installed packages with the lock file. */
function packagesAreInstalled() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  const isRight = (/** @type {string} */ path) =>
    installed[path]
      ? installed[path].version === wanted[path]?.version
      : wanted[path]?.optional === true
  return [...Object.keys(wanted), ...Object.keys(installed)].every(isRight)
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function readPackages(lockFile) {
  const path = join(projectFolder, lockFile)
  if (!existsSync(path)) return {}
  const { '': _project, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages
  return packages
}

function installPackages() {
  console.log('Pakketten installeren (npm ci); dit duurt ongeveer een minuut …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: projectFolder, stdio: /** @type {const} */ ('inherit') }
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (result.status !== 0)
    stop('De pakketten konden niet worden geïnstalleerd; zie de melding hierboven.')
}

function checkNode() {
  const { stdout } = spawnSync(nodeBinary(), ['--version'], { encoding: 'utf8' })
  const major = Number((stdout ?? '').slice(1).split('.')[0])
  if (major >= 24) return
  stop(
    `Beterbord heeft Node 24 nodig, maar vindt ${stdout}. Verwijder node_modules en probeer het opnieuw.`,
  )
}

function clientIsStale() {
  const built = join(projectFolder, 'client/dist/index.html')
  if (!existsSync(built)) return true
  const sources = ['client', 'shared', 'package-lock.json', 'vite.config.ts']
  return newest(sources.map((name) => join(projectFolder, name))) > statSync(built).mtimeMs
}

/**
 * The newest change in these files and folders; a folder's own time tells of removed files.
 * @param {string[]} paths
 * @returns {number}
 */
function newest(paths) {
  return Math.max(0, ...paths.map(changedAt))
}

/**
 * @param {string} path
 * @returns {number}
 */
function changedAt(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'dist')
  return Math.max(stat.mtimeMs, newest(inside.map((name) => join(path, name))))
}

function buildClient() {
  console.log('Het bord bouwen …')
  const exitCode = runOnPinnedNode('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
  if (exitCode !== 0) stop('Het bord kon niet worden gebouwd; zie de melding hierboven.')
}

/** Any will do, but a run of all tests (CI) is shorter with the light one. */
function browserIsThere() {
  return process.env.CI === 'true' ? hasLightChromium() : findChromium() !== undefined
}

/** Goes on beside the packages and the build; both wait for the network most of the time. */
async function installChromium() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) {
    console.log('Chromium installeren voor de browsertests (apt-get) …')
    const install = 'apt-get -qq install -y --no-install-recommends'
    await inShell(`apt-get -qq update; ${install} chromium-headless-shell || ${install} chromium`)
  }
  if (findChromium()) return
  const advice = 'Installeer Chromium of zet CHROMIUM_PATH.'
  if (process.env.CI === 'true')
    stop(`Geen Chromium gevonden; in CI zijn de browsertests verplicht. ${advice}`)
  console.warn(`\n*** GEEN CHROMIUM GEVONDEN: DE BROWSERTESTS WORDEN OVERGESLAGEN. ${advice} ***\n`)
}

/**
 * Says nothing unless it fails.
 * @param {string} command
 * @returns {Promise<void>}
 */
function inShell(command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const child = spawn('sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaints = ''
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk)
  })
  return new Promise((resolve) => {
    child.once('close', (exitCode) => {
      if (exitCode !== 0) console.error(complaints)
      resolve()
    })
  })
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(1)
}
