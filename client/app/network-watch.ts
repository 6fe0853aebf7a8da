import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { lookForServer } from '#client/api/look-for-server.ts'
import { heardServer, useNetwork } from '#client/api/network.ts'

const LOOK_EVERY_MS = 5000

/** Looks for the server for as long as it cannot be reached; when it is back, what is on the screen is asked afresh. */
export function useNetworkWatch(): void {
  const queries = useQueryClient()
  const isReachable = useNetwork((network) => network.isReachable)

  useEffect(() => {
    const lost = () => heardServer(false)
    window.addEventListener('offline', lost)
    window.addEventListener('online', look)
    return () => {
      window.removeEventListener('offline', lost)
      window.removeEventListener('online', look)
    }
  }, [])

  useEffect(() => {
    if (isReachable) return
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => {
      clearInterval(timer)
      void queries.invalidateQueries()
    }
  }, [isReachable, queries])
}

function look(): void {
  void lookForServer()
}
