import type { ColumnKey } from '#shared/model/board.ts'

/** Where a new card begins for who stands in a column: nothing begins as done, and an action not as being done. */
export function addingColumn(column: ColumnKey): ColumnKey {
  switch (column) {
    case 'scrum/done':
      return 'scrum/todo'
    case 'improvement/doing':
    case 'improvement/done':
      return 'improvement/todo'
    default:
      return column
  }
}
