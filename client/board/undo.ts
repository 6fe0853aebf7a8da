import type { Change } from '#shared/model/change.ts'
import { ok, type Result, refuse } from '#shared/model/result.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { RuleContext } from '#shared/rules/rule-context.ts'
import { inverse, stillStands } from '#shared/rules/undo.ts'

/** What was done in one go, and what takes it back. */
export type Undoable = { readonly done: readonly Change[]; readonly back: readonly Change[] }

const LONGEST = 100

/** The changes that take `done` back, last one first. */
export function undoableFor(
  done: readonly Change[],
  before: BoardSnapshot,
  context: RuleContext,
): Undoable {
  const back: Change[] = []
  for (const change of done) {
    const reverse = inverse(change, before, context)
    if (reverse) back.unshift(reverse)
  }
  return { done, back }
}

/**
 * My own last changes on this screen. Taking one back is an ordinary change, so it never touches what others did: when
 * somebody changed the same thing since, nothing happens and the person hears so [UNDO2].
 */
export function createUndoStack() {
  let past: Undoable[] = []
  let future: Undoable[] = []

  const take = (from: Undoable[], board: BoardSnapshot): Result<Undoable> => {
    const entry = from.pop()
    if (!entry) return refuse('undo/nothing-left')
    return entry.done.every((change) => stillStands(change, board))
      ? ok(entry)
      : refuse('card/changed-since')
  }

  return {
    push(entry: Undoable) {
      if (entry.back.length === 0) return
      past = [...past.slice(1 - LONGEST), entry]
      future = []
    },
    /** The entry to take back, off the stack; refused entries are dropped, so that the next try reaches further. */
    takeUndo: (board: BoardSnapshot) => take(past, board),
    takeRedo: (board: BoardSnapshot) => take(future, board),
    undone: (entry: Undoable) => {
      future = [...future, entry]
    },
    redone: (entry: Undoable) => {
      past = [...past, entry]
    },
    clear() {
      past = []
      future = []
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  }
}
