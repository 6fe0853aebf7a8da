import { useEffect, useRef, useState } from 'react'
import { request } from '#client/api/request.ts'
import type { Pairing } from '#shared/protocol/screens.ts'

const ASK_EVERY_MS = 2000
/** The server is away, or hands out no more codes for now. */
const RETRY_MS = 10_000

type Waiting = { readonly pairing: Pairing | null; readonly isStuck: boolean }

/** [SCREEN1] A code for this screen, a new one whenever it has ended; calls `onPaired` once somebody confirms it. */
export function usePairing(onPaired: () => void): Waiting {
  const [waiting, setWaiting] = useState<Waiting>({ pairing: null, isStuck: false })
  const paired = useRef(onPaired)
  paired.current = onPaired
  useEffect(() => {
    let pairing: Pairing | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false

    const begin = async (): Promise<number> => {
      const answer = await request<Pairing>('POST', '/api/screens/pairing')
      pairing = answer.ok ? answer.value : null
      if (!isOver) setWaiting({ pairing, isStuck: !answer.ok })
      return answer.ok ? ASK_EVERY_MS : RETRY_MS
    }

    /** How long to wait before asking again; null when it is done. */
    const ask = async ({ secret }: Pairing): Promise<number | null> => {
      const answer = await request<{ isPaired: boolean }>('POST', '/api/screens/pairing/state', {
        secret,
      })
      if (!answer.ok && answer.status === 410) return begin()
      if (!isOver) setWaiting({ pairing, isStuck: !answer.ok })
      return answer.ok && answer.value.isPaired ? null : ASK_EVERY_MS
    }

    const turn = async () => {
      const pause = pairing ? await ask(pairing) : await begin()
      if (isOver) return
      if (pause === null) paired.current()
      else timer = setTimeout(() => void turn(), pause)
    }
    void turn()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [])
  return waiting
}
