import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { CardId } from '#shared/model/ids.ts'

const PARAMETER = 'kaart'

/** The card whose address this page has: `?kaart=<id>`. */
export function useOpenCardId(): CardId | null {
  return new URLSearchParams(useSearch()).get(PARAMETER)
}

/**
 * Opens a card (or, with `null`, closes it) by address. Opening adds a step to the browser's history and closing goes
 * back over it, so that Back closes the card and not the board.
 */
export function useOpenCard(): (id: CardId | null) => void {
  const [path, navigate] = useLocation()
  return useCallback(
    (id) => {
      if (id !== null) navigate(`${path}?${PARAMETER}=${id}`, { state: { opened: true } })
      else if (window.history.state?.opened === true) window.history.back()
      else navigate(path, { replace: true })
    },
    [path, navigate],
  )
}
