import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'
import { texts } from '#client/texts/texts.ts'
import { useScreen } from '#client/ui/screen.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { CardId } from '#shared/model/ids.ts'
import { isBeingTyped } from './being-typed.ts'

const PARAMETER = 'kaart'

/** The card whose address this page has: `?kaart=<id>`. */
export function useOpenCardId(): CardId | null {
  return new URLSearchParams(useSearch()).get(PARAMETER)
}

/**
 * Opens a card (or, with `null`, closes it) by address. Opening adds a step to the browser's history and closing goes
 * back over it, so that Back closes the card and not the board. At a digibord a card lies beside the board: another one
 * takes its place, but not from under the hands of who types in it.
 */
export function useOpenCard(): (id: CardId | null) => void {
  const [path, navigate] = useLocation()
  const isBeside = useScreen() === 'digibord'
  return useCallback(
    (id) => {
      const open = new URLSearchParams(window.location.search).get(PARAMETER)
      const takesPlace = isBeside && open !== null && id !== null && id !== open
      if (takesPlace && isBeingTyped()) {
        showToast({ text: texts.boardCore.stillTyping, tone: 'plain' })
        return
      }
      if (id !== null) {
        const address = `${path}?${PARAMETER}=${id}`
        const state = takesPlace ? window.history.state : { opened: true }
        navigate(address, { replace: takesPlace, state })
      } else if (window.history.state?.opened === true) window.history.back()
      else navigate(path, { replace: true })
    },
    [path, navigate, isBeside],
  )
}
