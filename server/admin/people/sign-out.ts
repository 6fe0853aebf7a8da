import { type Call, EXIT, type Exit } from '#server/admin/command.ts'
import type { Records } from '#server/parts.ts'
import { findPerson } from './find.ts'

/** Ends sign-ins. A running server closes open boards within a minute; anything else asks for a sign-in at once. */
export function signOut(records: Records, call: Call, [address]: readonly string[]): Exit {
  const { stores, clock } = records
  const person = call.has('all') ? null : findPerson(records, call, address)
  if (typeof person === 'number') return person
  const ids = person ? [person.id] : stores.signIns.peopleSignedIn()
  const ended = records.database.transaction(() => {
    for (const id of ids) {
      const subject = `person:${id}`
      stores.audit.note({ at: clock.now(), actorId: null, act: 'operator/signed-out', subject })
    }
    return ids.reduce((sum, id) => sum + stores.signIns.endAll(id, null), 0)
  })
  call.say({
    nl: `Uitgelogd op ${ended} apparaten. Open borden sluiten binnen een minuut.`,
    en: `Signed out on ${ended} devices. Open boards close within a minute.`,
  })
  return EXIT.ok
}
