import { changeRetention } from '#server/commands/change-retention.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { retention } from '#shared/protocol/retention.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'

const config = { access: 'network/manage' } as const

/** How long things are kept. */
export function addRetentionRoutes(http: Http, parts: Parts): void {
  const view = () => ({ archiveYears: parts.stores.retention.archiveYears() })
  http.get(
    '/api/network/retention',
    { config, schema: describe('Hoe lang kaarten in het archief blijven', retention) },
    view,
  )
  http.put(
    '/api/network/retention',
    {
      config,
      schema: describe('Kiezen hoe lang kaarten in het archief blijven', retention, {
        body: retention,
      }),
    },
    (request) => {
      changeRetention(parts, principalOf(request).facts, request.body.archiveYears)
      return view()
    },
  )
}
