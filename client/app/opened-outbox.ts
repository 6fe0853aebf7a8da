import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { openOutbox } from '#client/api/outbox.ts'
import type { Me } from '#shared/protocol/http.ts'

/** Sends what waits on this device for as long as this person is signed in. */
export function useOpenedOutbox({ id, ownDevice }: Me): void {
  const queries = useQueryClient()
  useEffect(
    () =>
      openOutbox({
        personId: id,
        keepOnDevice: ownDevice,
        onSent: (refreshes) => {
          for (const queryKey of refreshes) void queries.invalidateQueries({ queryKey })
        },
      }),
    [id, ownDevice, queries],
  )
}
