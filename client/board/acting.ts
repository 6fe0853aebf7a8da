import { texts } from '#client/texts/texts.ts'
import { announce } from '#client/ui/live-region.ts'
import { closeToast, showToast } from '#client/ui/toasts.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { ok, type RefusalCode, type Result } from '#shared/model/result.ts'
import { decide } from '#shared/rules/cards.ts'
import type { RuleContext } from '#shared/rules/rule-context.ts'
import type { BoardStore } from './board-state.ts'
import type { createMarks } from './marks.ts'
import { createUndoStack, type Undoable, undoableFor } from './undo.ts'

type Parts = {
  readonly store: BoardStore
  readonly marks: ReturnType<typeof createMarks>
  readonly context: () => RuleContext
  readonly write: (changes: readonly Change[]) => void
  /** What a person chose, and did not take back. */
  readonly chose: (changes: readonly Change[]) => void
}

/** What a person does to an open board, and takes back. */
export function createActing({ store, marks, context, write, chose }: Parts) {
  const stack = createUndoStack()
  /** The line that offers to take back what was done last. */
  let offer = 0
  const board = () => store.getState().snapshot

  const show = () => store.setState({ canUndo: stack.canUndo(), canRedo: stack.canRedo() })

  const perform = (changes: readonly Change[]): Undoable => {
    const entry = undoableFor(changes, board(), context())
    write(changes)
    return entry
  }

  const undo = () => {
    closeToast(offer)
    const taken = stack.takeUndo(board())
    if (!taken.ok) marks.refuse(null, taken.code as RefusalCode)
    else {
      stack.undone(perform(taken.value.back))
      announce(texts.boardCore.undone)
    }
    show()
  }

  const redo = () => {
    const taken = stack.takeRedo(board())
    if (!taken.ok) marks.refuse(null, taken.code as RefusalCode)
    else {
      stack.redone(perform(taken.value.back))
      announce(texts.boardCore.redone)
    }
    show()
  }

  return {
    undo,
    redo,
    dispatch(command: BoardCommand, say?: string): Result<readonly Change[]> {
      const decided = decide(command, board(), context())
      if (!decided.ok) {
        marks.refuse('cardId' in command ? command.cardId : null, decided.code as RefusalCode)
        return decided
      }
      if (decided.value.length === 0) return ok([])
      stack.push(perform(decided.value))
      chose(decided.value)
      show()
      if (say !== undefined) {
        offer = showToast({ text: say, action: { label: texts.boardCore.undo, run: undo } })
      }
      return decided
    },
    typed(done: Change, back: Change): void {
      stack.push({ done: [done], back: [back] })
      show()
    },
    /** Another document: what was done in the old one cannot be taken back in this one. */
    forget(): void {
      stack.clear()
      show()
    },
  }
}
