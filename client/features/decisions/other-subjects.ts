import type { CardId } from '#shared/model/ids.ts'

const KEY = 'beterbord-other-subjects'
const MOST = 100

function readAll(): readonly string[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(all) ? all.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Cards of which somebody said on this device that they are about something else. */
export function isOtherSubject(cardId: CardId): boolean {
  return readAll().includes(cardId)
}

export function saysOtherSubject(cardId: CardId): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...readAll(), cardId].slice(-MOST)))
  } catch {
    // Then it is asked again the next time the card is opened.
  }
}
