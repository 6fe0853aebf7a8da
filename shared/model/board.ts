/** The two boards of a team. Both live in one document, so that a card can move between them with its history. */
export const BOARD_KINDS = ['improvement', 'scrum'] as const
export type BoardKind = (typeof BOARD_KINDS)[number]

/**
 * Columns hold cards; the state of a task or action is the column it stands in (SYNC12).
 * The sections that are drawn from other sources (check-in, decisions) have no column.
 */
export const SCRUM_COLUMNS = ['backlog', 'todo', 'doing', 'done'] as const
export const IMPROVEMENT_COLUMNS = [
  'successes',
  'goals',
  'todo',
  'doing',
  'done',
  'planning',
  'ideas',
  'parked',
  'proposals',
] as const
export type ScrumColumn = (typeof SCRUM_COLUMNS)[number]
export type ImprovementColumn = (typeof IMPROVEMENT_COLUMNS)[number]
export type Column = ScrumColumn | ImprovementColumn

export const COLUMNS = {
  scrum: SCRUM_COLUMNS,
  improvement: IMPROVEMENT_COLUMNS,
} as const satisfies Record<BoardKind, readonly Column[]>

/** The columns that together show where an action or task stands. */
export const WORK_COLUMNS = ['todo', 'doing', 'done'] as const
export type WorkColumn = (typeof WORK_COLUMNS)[number]

/** Where a card lies. `position` is a fractional index; equal positions are ordered by card id. */
export type Place = {
  readonly board: BoardKind
  readonly column: Column
  readonly position: string
}

/** One column of one board, as a key: `scrum/todo`. */
export type ColumnKey = `${BoardKind}/${Column}`

export function columnKey(place: { board: BoardKind; column: Column }): ColumnKey {
  return `${place.board}/${place.column}`
}

const COLUMNS_BY_KEY: ReadonlyMap<string, { board: BoardKind; column: Column }> = new Map(
  BOARD_KINDS.flatMap((board) =>
    COLUMNS[board].map((column) => [columnKey({ board, column }), { board, column }] as const),
  ),
)

/** Reads a key that `columnKey` made; `undefined` for any other text. */
export function readColumnKey(key: string): { board: BoardKind; column: Column } | undefined {
  return COLUMNS_BY_KEY.get(key)
}

export function isColumnOf(board: BoardKind, column: string): column is Column {
  return (COLUMNS[board] as readonly string[]).includes(column)
}

export function isWorkColumn(column: Column): column is WorkColumn {
  return (WORK_COLUMNS as readonly string[]).includes(column)
}
