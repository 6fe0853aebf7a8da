import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { BOARD, firstLoad } from './first-load.ts'

type Budget = { scriptKilobytes: number; styleKilobytes: number; fontKilobytes: number }

/**
 * Fails the build when what a browser loads before the first board outgrows its budget (gzipped, 1 kB = 1000 bytes;
 * a font is compressed already, and only the one for latin letters is always loaded).
 */
export function bundleBudget(budget: Budget): Plugin {
  return {
    name: 'bundle-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const scripts = firstLoad(bundle, BOARD)
        const styles = new Set(
          scripts.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]),
        )
        const scriptSize = sum(scripts.map((chunk) => gzippedKilobytes(chunk.code)))
        const styleSize = sum([...styles].map((name) => assetKilobytes(bundle[name])))
        const fontSize = sum(latinFonts(bundle).map(({ source }) => source.length / 1000))
        const loads = [
          ['JS', scriptSize, budget.scriptKilobytes],
          ['CSS', styleSize, budget.styleKilobytes],
          ['fonts', fontSize, budget.fontKilobytes],
        ] as const
        for (const [kind, size, limit] of loads) console.log(report(kind, size, limit))
        if (loads.some(([, size, limit]) => size > limit)) {
          this.error('the first load is over its budget')
        }
      },
    },
  }
}

function latinFonts(bundle: Rolldown.OutputBundle): Rolldown.OutputAsset[] {
  return Object.values(bundle)
    .filter((part) => part.type === 'asset')
    .filter(({ fileName }) => /-latin-(?!ext).*\.woff2$/.test(fileName))
}

function assetKilobytes(asset: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): number {
  return asset?.type === 'asset' ? gzippedKilobytes(asset.source) : 0
}

function gzippedKilobytes(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length / 1000
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

function report(kind: string, size: number, limit: number): string {
  return `first load with a board, ${kind}: ${size.toFixed(1)} kB of ${limit} kB`
}
