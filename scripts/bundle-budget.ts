import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { firstLoad } from './first-load.ts'

type Budget = { scriptKilobytes: number; styleKilobytes: number }

/** Fails the build when what a browser loads before the first screen outgrows its budget (gzipped, 1 kB = 1000 bytes). */
export function bundleBudget(budget: Budget): Plugin {
  return {
    name: 'bundle-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const scripts = firstLoad(bundle)
        const styles = new Set(
          scripts.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]),
        )
        const scriptSize = sum(scripts.map((chunk) => gzippedKilobytes(chunk.code)))
        const styleSize = sum([...styles].map((name) => assetKilobytes(bundle[name])))
        console.log(report('JS', scriptSize, budget.scriptKilobytes))
        console.log(report('CSS', styleSize, budget.styleKilobytes))
        if (scriptSize > budget.scriptKilobytes || styleSize > budget.styleKilobytes) {
          this.error('the first load is over its budget')
        }
      },
    },
  }
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
  return `first load, ${kind}: ${size.toFixed(1)} kB of ${limit} kB gzipped`
}
