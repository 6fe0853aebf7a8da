import { useEffect, useEffectEvent } from 'react'
import { followPerson } from '#client/ui/language.ts'
import type { Me } from '#shared/protocol/http.ts'

/**
 * Starts the page again when who just came in speaks another language than this page. Only then: a choice made on
 * another device waits until here is started next, so that nobody is disturbed on a board.
 */
export function useMyLanguage(me: Me | undefined): void {
  const language = me?.language
  const ownDevice = me?.ownDevice === true
  const isKnown = language !== undefined
  const follow = useEffectEvent(() => {
    if (language !== undefined && followPerson(language, ownDevice)) window.location.reload()
  })
  useEffect(() => {
    if (isKnown) follow()
  }, [isKnown])
}
