import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/google-chrome']

/** The switches that make Chromium start as root, without a screen and without calling home. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The path of an installed Chromium. CHROMIUM_PATH wins over the usual places.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path))
}
