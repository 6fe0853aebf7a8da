import { useEffect } from 'react'
import { texts } from '#client/texts/texts.ts'
import { announce } from './live-region.ts'

let isFirst = true

/** Names the page in the tab of the browser, and says the name to a screen reader when the page changes. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${texts.shell.product}`
    if (!isFirst) announce(title)
    isFirst = false
  }, [title])
}
