import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Plugin, transformWithOxc } from 'vite'

type Options = { source: string; publicFolder: string }

/** Writes `service-worker.js` with the list of everything this build consists of. */
export function serviceWorker({ source, publicFolder }: Options): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const hash = createHash('sha256')
        const built = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith('.html'))
        for (const { fileName } of built) hash.update(fileName)
        // Names of public files have no hash, and neither has the shell.
        const shared = readdirSync(publicFolder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => relative(publicFolder, join(parentPath, name)))
        for (const name of shared) hash.update(readFileSync(join(publicFolder, name)))
        for (const part of Object.values(bundle)) {
          if (part.type === 'asset' && part.fileName.endsWith('.html')) hash.update(part.source)
        }
        const worker = await readFile(source, 'utf8')
        hash.update(worker)
        const files = [...built.map(({ fileName }) => fileName), ...shared].map(
          (name) => `/${name}`,
        )
        const { code } = await transformWithOxc(worker, source, { target: 'es2018' })
        const head = [
          `const FILES = ${JSON.stringify(files.sort())}`,
          `const VERSION = '${hash.digest('hex').slice(0, 12)}'`,
        ].join('\n')
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: `${head}\n${code}`,
        })
      },
    },
  }
}
