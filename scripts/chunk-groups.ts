import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { APP, BOARD, ENTRY } from './first-load.ts'

type Groups = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']
type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/**
 * What one file holds of what several pages use, each with where it begins; what an earlier one holds is in no later one.
 * What chooses the language is apart, and so is what the other languages need: all other modules keep their sentences
 * from the moment they load.
 */
const FILES = [
  ['language', [ENTRY]],
  ['sentences', ['client/texts/en.ts', 'client/texts/fy.ts']],
  ['app', [APP]],
  ['board', [BOARD]],
] as const

/** What a library has is known by its index, which lists more than anybody uses: it comes along with who uses it. */
const LIBRARY = /[\\/]node_modules[\\/]/

/** One file for each of the above and one for all that can wait: forty small ones are slower over a school network. */
export function chunkGroups(projectFolder: string): NonNullable<Groups> {
  const files = FILES.map(([name, from]) => ({
    name,
    from: from.map((file) => join(projectFolder, file)),
    reach: new Set<string>(),
  }))
  const nameOf = (id: string, context: Context): string | null => {
    // These begin the files that the browser asks for.
    if (files.some(({ from }) => from.includes(id))) return null
    for (const { from, reach } of files) if (reach.size === 0) gather(from, reach, context)
    return files.find(({ reach }) => reach.has(id))?.name ?? null
  }
  // A group takes along what its modules import, unless one before it has that.
  return [
    ...files.map(({ name }, index) => ({
      name: (id: string, context: Context) => (nameOf(id, context) === name ? name : null),
      priority: files.length - index,
    })),
    { name: 'later', minShareCount: 2 },
  ]
}

/** Everything these modules import, directly or not, unless it is asked for later. */
function gather(ids: readonly string[], reach: Set<string>, context: Context): void {
  for (const id of ids) {
    if (reach.has(id) || LIBRARY.test(id)) continue
    reach.add(id)
    gather(context.getModuleInfo(id)?.importedIds ?? [], reach, context)
  }
}
