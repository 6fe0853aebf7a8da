import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNetwork } from '#client/api/network.ts'
import type { Me } from '#shared/protocol/http.ts'

/** First what is on the screen; the rest when that has come. */
const FIRST_AFTER_MS = 3000
const AGAIN_AFTER_MS = 900_000

/** Keeps my boards on my own device fit to be opened without a network. */
export function useFreshCopies(me: Me): void {
  const queries = useQueryClient()
  const isReachable = useNetwork((network) => network.isReachable)
  const teamIds = me.teams.map(({ id }) => id).join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: of `me` only who it is and which teams count
  useEffect(() => {
    if (!me.ownDevice || !isReachable) return
    const ending = new AbortController()
    const refresh = async () => {
      if (document.visibilityState !== 'visible') return
      const { refreshCopies } = await import('#client/board/refresh-copies.ts')
      await refreshCopies({ me, queries, signal: ending.signal })
    }
    const first = setTimeout(() => void refresh(), FIRST_AFTER_MS)
    const again = setInterval(() => void refresh(), AGAIN_AFTER_MS)
    return () => {
      clearTimeout(first)
      clearInterval(again)
      ending.abort()
    }
  }, [me.id, me.ownDevice, teamIds, isReachable, queries])
}
