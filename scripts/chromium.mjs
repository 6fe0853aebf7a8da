import { existsSync } from 'node:fs'

/** The same browser without a window: the pages are the same, what is round them costs half the work. */
const shell = '/usr/bin/chromium-headless-shell'
const places = [shell, '/usr/bin/chromium', '/usr/bin/google-chrome']

/**
 * Parts of Chromium no test looks at. Of this switch only the last counts, so what Playwright turns off stands here
 * again; the popups of the address bar are a page in a process of its own for every window, a second of work each.
 */
const withoutFeatures = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

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
  `--disable-features=${withoutFeatures.join(',')}`,
]

/**
 * The path of an installed Chromium. CHROMIUM_PATH wins over the usual places.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path))
}

/** Whether a browser was chosen, or the one without a window is there. */
export function hasLightChromium() {
  return Boolean(process.env.CHROMIUM_PATH) || existsSync(shell)
}
