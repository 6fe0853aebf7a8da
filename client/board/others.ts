import type { WebsocketProvider } from 'y-websocket'
import type { PersonId } from '#shared/model/ids.ts'
import type { Presence } from '#shared/protocol/presence.ts'

/** Other people only, one entry each: of several screens of one person, the one that types or has a card open. */
export function othersOf(awareness: WebsocketProvider['awareness'], me: PersonId): Presence[] {
  const byPerson = new Map<PersonId, Presence>()
  for (const [clientId, state] of awareness.getStates()) {
    // Stamped by our own server (SYNC7).
    const presence = state as Partial<Presence>
    const { person } = presence
    if (clientId === awareness.clientID || !person || person.id === me) continue
    const known = byPerson.get(person.id)
    if (known && (known.typing || (known.card !== null && !presence.typing))) continue
    byPerson.set(person.id, {
      person,
      card: presence.card ?? null,
      typing: presence.typing === true,
    })
  }
  return [...byPerson.values()].sort((one, other) => (one.person.id < other.person.id ? -1 : 1))
}
