import { createContext, useContext } from 'react'
import type { BoardKind, ColumnKey } from '#shared/model/board.ts'
import type { Day } from '#shared/model/ids.ts'

/** The board that is on the screen, and its columns from left to right as the arrow keys walk them. */
export type Surface = {
  readonly board: BoardKind
  readonly columns: readonly ColumnKey[]
  readonly today: Day
}

const SurfaceContext = createContext<Surface | null>(null)
export const SurfaceProvider = SurfaceContext.Provider

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext)
  if (!surface) throw new Error('this component needs a BoardSurface around it')
  return surface
}
