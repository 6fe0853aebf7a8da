import type { Change } from '#shared/model/change.ts'

/** Adds changes to a list; of a text that grows key by key only the last state stays. */
export function withChanges(list: readonly Change[], added: readonly Change[]): Change[] {
  const next = [...list]
  for (const change of added) {
    const last = next.at(-1)
    const isSameText =
      change.type === 'text-set' &&
      last?.type === 'text-set' &&
      last.cardId === change.cardId &&
      last.field === change.field
    if (isSameText) next.pop()
    next.push(change)
  }
  return next
}
