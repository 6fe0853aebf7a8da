import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { wasPaired } from '#client/api/paired-screen.ts'
import { RequestRefused } from '#client/api/request.ts'
import { useMeQuery } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import type { Me } from '#shared/protocol/http.ts'
import { keepAppOnDevice } from './app-version.ts'
import { useMyLanguage } from './follow-language.ts'
import { useFreshCopies } from './fresh-copies.ts'
import { LeavingScreen } from './leaving-screen.tsx'
import { useNetworkWatch } from './network-watch.ts'
import { Notice } from './notice.tsx'
import { useOpenedOutbox } from './opened-outbox.ts'
import { PageSkeleton } from './page-skeleton.tsx'
import { SignOutSheet } from './sign-out-sheet.tsx'

/** Shows its pages to who is signed in; others sign in first and then come back to the page they asked for. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useMeQuery()
  useMyLanguage(data)
  const [path] = useLocation()
  const search = useSearch()
  const [hasFailed, setFailed] = useState(false)
  const retry = useCallback(() => void refetch(), [refetch])
  useEffect(() => {
    if (error) setFailed(true)
  }, [error])
  // An open board stays: it says itself that the sign-in has ended, and what was typed can still be kept.
  const isOpenBoard = data !== undefined && path.startsWith('/team/') && !data.isScreen
  if (error instanceof RequestRefused && error.status === 401 && !isOpenBoard) {
    if (wasPaired()) return <LeavingScreen />
    // The code of a screen stands behind the #.
    const asked = `${search === '' ? path : `${path}?${search}`}${window.location.hash}`
    const to = asked === '/' ? '/inloggen' : `/inloggen?terug=${encodeURIComponent(asked)}`
    return <Redirect to={to} replace />
  }
  if (data) return <Opened me={data}>{children}</Opened>
  return hasFailed ? <Unreachable onRetry={retry} /> : <PageSkeleton />
}

/** What runs beside every page of somebody who is signed in. */
function Opened({ me, children }: { me: Me; children: ReactNode }) {
  useOpenedOutbox(me)
  useNetworkWatch()
  useFreshCopies(me)
  useEffect(() => {
    if (me.ownDevice) void keepAppOnDevice()
  }, [me.ownDevice])
  return (
    <>
      {children}
      <SignOutSheet />
    </>
  )
}

const RETRY_MS = 5000

/** Keeps trying by itself; the button is for who does not want to wait. */
function Unreachable({ onRetry }: { onRetry: () => void }) {
  useEffect(() => {
    const timer = setInterval(onRetry, RETRY_MS)
    return () => clearInterval(timer)
  }, [onRetry])
  return (
    <Notice title={texts.shell.unreachableTitle} text={texts.shell.unreachable}>
      <Button variant="primary" onPress={onRetry}>
        {texts.ui.retry}
      </Button>
    </Notice>
  )
}
