import { fileURLToPath } from 'node:url'

/** For the environment of a process: servers and commands start hundreds of times, their modules are compiled once. */
export const compiledOnce = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/server', import.meta.url)),
}
