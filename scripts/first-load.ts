import type { Plugin, Rolldown } from 'vite'

/** Where the browser begins, from the folder of the project. */
export const ENTRY = 'client/main.tsx'
/** The app itself, which the entry imports once the language is chosen. */
export const APP = 'client/start.tsx'
/** The heaviest of the first pages, and the one that teams open. */
export const BOARD = 'client/app/team-page.tsx'

/** Every script that a browser loads before the first screen: the entry, the app, perhaps a page, and what these import. */
export function firstLoad(bundle: Rolldown.OutputBundle, page?: string): Rolldown.OutputChunk[] {
  const begins = [APP, page].filter((part) => part !== undefined)
  const found = new Map<string, Rolldown.OutputChunk>()
  const visit = (name: string) => {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || found.has(name)) return
    found.set(name, chunk)
    chunk.imports.forEach(visit)
  }
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue
    if (chunk.isEntry || begins.some((part) => chunk.facadeModuleId?.endsWith(`/${part}`))) {
      visit(chunk.fileName)
    }
  }
  return [...found.values()]
}

/** Lets the browser fetch the app together with the entry instead of after it. */
export function preloadFirstLoad(): Plugin {
  return {
    name: 'preload-first-load',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return []
        const chunks = firstLoad(bundle)
        const hrefs = [
          ...chunks.map(({ fileName }) => ['modulepreload', fileName] as const),
          ...chunks.flatMap((chunk) =>
            [...(chunk.viteMetadata?.importedCss ?? [])].map(
              (name) => ['stylesheet', name] as const,
            ),
          ),
        ]
        return hrefs
          .filter(([, name]) => !html.includes(`/${name}"`))
          .map(([rel, name]) => ({
            tag: 'link',
            attrs: { rel, crossorigin: true, href: `/${name}` },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}
