import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { BoardKind, Column, ColumnKey } from '#shared/model/board.ts'
import type { Change, NewCard } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { decide } from '#shared/rules/cards.ts'
import { ANNA, aContext, aDocument } from './boards.ts'

/** What a task or action needs to start. */
export const PLANNED = { ownerId: ANNA, dueOn: '2026-01-26' }

/** The changes an accepted command leads to. */
export function changesOf(command: BoardCommand, board: BoardSnapshot): readonly Change[] {
  const result = decide(command, board, aContext())
  if (!result.ok) throw new Error(`refused: ${result.code}`)
  return result.value
}

/** Why a command is refused; `null` when it is accepted. */
export function codeOf(command: BoardCommand, board: BoardSnapshot): string | null {
  const result = decide(command, board, aContext())
  return result.ok ? null : result.code
}

/** The board after a command, by way of a real document. */
export function boardAfter(command: BoardCommand, ...cards: readonly NewCard[]): BoardSnapshot {
  const doc = aDocument(...cards)
  writeChanges(doc, changesOf(command, readBoard(doc)), null)
  return readBoard(doc)
}

export function move(cardId: string, to: ColumnKey, index = 0): BoardCommand {
  const [board, column] = to.split('/') as [BoardKind, Column]
  return { type: 'move-card', cardId, board, column, index }
}
