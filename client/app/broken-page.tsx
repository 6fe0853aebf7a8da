import { useEffect, useState } from 'react'
import { lookForServer } from '#client/api/look-for-server.ts'
import { useNetwork } from '#client/api/network.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { NotHere } from './not-here.tsx'
import { Notice } from './notice.tsx'

const LOOK_EVERY_MS = 5000

/** What to do when a page breaks. */
export function BrokenPage() {
  return (
    <Notice title={texts.shell.brokenTitle} text={texts.shell.broken}>
      <Button variant="primary" onPress={() => window.location.reload()}>
        {texts.shell.reload}
      </Button>
    </Notice>
  )
}

/** A page whose code is not on this device: without a network it waits for one, and then loads. */
export function MissingPage() {
  const isReachable = useNetwork((network) => network.isReachable)
  const [wasAway, setAway] = useState(!isReachable)
  useEffect(() => {
    void lookForServer()
    const timer = setInterval(() => void lookForServer(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (!isReachable) setAway(true)
    // A browser remembers that a part did not come for as long as the page lives.
    else if (wasAway) window.location.reload()
  }, [isReachable, wasAway])
  return wasAway ? <NotHere what="page" /> : <BrokenPage />
}
