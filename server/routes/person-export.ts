import * as z from 'zod/mini'
import { refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { exportPerson } from '#server/privacy/person-export.ts'
import { describe, idParams } from './describe.ts'
import type { Http } from './http.ts'

const personExport = z.record(z.string(), z.unknown())

/** What is kept about one person, for the beheerder to give to that person. */
export function addPersonExportRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/network/people/:id/export',
    {
      config: { access: 'network/manage' },
      schema: describe('Alles wat over iemand wordt bewaard, als bestand', personExport, {
        params: idParams,
      }),
    },
    (request, reply) => {
      const { id: personId } = request.params
      const { stores, clock } = parts
      if (!stores.people.get(personId)) return refusal(reply, refused('request/not-found'))
      const { personId: actorId } = principalOf(request)
      const subject = `person:${personId}`
      stores.audit.note({ at: clock.now(), actorId, act: 'person/exported', subject })
      reply.header('content-disposition', `attachment; filename="beterbord-${personId}.json"`)
      return { ...exportPerson(parts, personId) }
    },
  )
}
