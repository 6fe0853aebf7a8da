import type { Parts } from '#server/parts.ts'
import type { PersonFacts } from '#shared/model/people.ts'

export function renameNetwork(parts: Parts, actor: PersonFacts, name: string): void {
  const { stores, clock, database } = parts
  database.transaction(() => {
    stores.network.rename(name)
    stores.audit.note({
      at: clock.now(),
      actorId: actor.id,
      act: 'network/changed',
      subject: 'network',
    })
  })
}
