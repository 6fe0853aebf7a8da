import { useDispatch } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { type BoardKind, type Column, columnKey } from '#shared/model/board.ts'
import type { Card, Shelf } from '#shared/model/card.ts'
import type { FreeValueChange } from '#shared/model/command.ts'
import type { PersonId, StepId } from '#shared/model/ids.ts'

type FreeValue = FreeValueChange extends infer Each
  ? Each extends FreeValueChange
    ? Omit<Each, 'type' | 'cardId'>
    : never
  : never

/** Everything a person can do to one card, each with what the undo bar says about it. */
export function useActs(card: Card) {
  const dispatch = useDispatch()
  const { id: cardId, title } = card
  const say = texts.card
  return {
    /** Sets one value; `null` clears it. */
    set: (change: FreeValue, sentence?: string) =>
      dispatch({ type: 'set-value', change: { ...change, type: 'value-set', cardId } }, sentence),
    setPerson: (person: { id: PersonId; name: string }, present: boolean) =>
      dispatch(
        { type: 'set-person', cardId, personId: person.id, present },
        present ? say.who.added(person.name, title) : say.who.removed(person.name, title),
      ),
    moveTo: (board: BoardKind, column: Column, sentence?: string) =>
      dispatch(
        { type: 'move-card', cardId, board, column, index: 0 },
        sentence ?? texts.board.move.moved(title, columnKey({ board, column })),
      ),
    finish: () => dispatch({ type: 'finish-card', cardId }, texts.board.finishedCard(title)),
    makeProposal: () => dispatch({ type: 'make-proposal', cardId }, say.idea.madeProposal(title)),
    makeRecurring: () =>
      dispatch({ type: 'make-recurring', cardId }, texts.board.madeRecurring(title)),
    askHelp: (text: string) => dispatch({ type: 'ask-help', cardId, text }, say.help.asked(title)),
    endHelp: () => dispatch({ type: 'end-help', cardId }, say.help.ended(title)),
    flagForDirector: (line: string) =>
      dispatch({ type: 'flag-for-director', cardId, line }, texts.director.card.flagged(title)),
    unflagForDirector: () =>
      dispatch({ type: 'unflag-for-director', cardId }, texts.director.card.unflagged(title)),
    shelve: (shelf: Shelf) =>
      dispatch(
        { type: 'shelve-cards', cardIds: [cardId], shelf },
        shelf === 'bin' ? texts.board.shelf.binned(title) : texts.board.shelf.archived(title),
      ),
    restore: () => dispatch({ type: 'restore-card', cardId }, say.wasPutBack(title)),
    addStep: (text: string) => dispatch({ type: 'add-step', cardId, text }),
    tickStep: (stepId: StepId, done: boolean) =>
      dispatch({ type: 'set-step', cardId, stepId, done }),
    moveStep: (stepId: StepId, index: number) =>
      dispatch({ type: 'move-step', cardId, stepId, index }),
    removeStep: (stepId: StepId, text: string) =>
      dispatch({ type: 'remove-step', cardId, stepId }, say.stepRemoved(text)),
  }
}
