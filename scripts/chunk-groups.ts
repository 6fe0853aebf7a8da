import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { APP, BOARD, ENTRY } from './first-load.ts'

type Groups = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']
type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/**
 * Parts of React Aria that no board and no first screen uses. Its index lists them with the others, so that everything
 * seems to need them; should a board begin to use one, the budget of the first load says so.
 */
const LATER =
  /[\\/]react-aria-components[\\/]dist[\\/]private[\\/](Select|ListBox|Checkbox|RadioGroup)\.mjs$/

/**
 * Three files for what several pages use: what comes before any screen, what a board needs more, and what can wait. One
 * file each, since forty small ones are slower over a school network than a large one.
 */
export function chunkGroups(projectFolder: string): NonNullable<Groups> {
  const app = [ENTRY, APP].map((file) => join(projectFolder, file))
  const board = [join(projectFolder, BOARD)]
  const appReach = new Set<string>()
  const boardReach = new Set<string>()
  const nameOf = (id: string, context: Context): string | null => {
    // These begin the files that the browser asks for.
    if (app.includes(id) || board.includes(id)) return null
    if (appReach.size === 0) {
      gather(app, appReach, context)
      gather(board, boardReach, context)
    }
    if (appReach.has(id)) return 'app'
    return boardReach.has(id) ? 'board' : null
  }
  return [
    { name: nameOf, priority: 2 },
    { name: 'later', minShareCount: 2, priority: 1 },
  ]
}

/** Everything these modules import, directly or not, unless it is asked for later. */
function gather(ids: readonly string[], reach: Set<string>, context: Context): void {
  for (const id of ids) {
    if (reach.has(id) || LATER.test(id)) continue
    reach.add(id)
    gather(context.getModuleInfo(id)?.importedIds ?? [], reach, context)
  }
}
