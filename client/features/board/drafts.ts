import { create } from 'zustand'
import type { ColumnKey } from '#shared/model/board.ts'

type Drafts = {
  readonly texts: Readonly<Partial<Record<ColumnKey, string>>>
  write(column: ColumnKey, text: string): void
}

/**
 * What was typed in a quick add and not yet added. It stays when the field closes or the board is left, so that nothing
 * typed is lost; it is gone with the page, which may stand on a shared computer.
 */
export const useDrafts = create<Drafts>((set) => ({
  texts: {},
  write: (column, text) => set(({ texts }) => ({ texts: { ...texts, [column]: text } })),
}))
