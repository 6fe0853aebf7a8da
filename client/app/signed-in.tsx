import type { ReactNode } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { RequestRefused } from '#client/api/request.ts'
import { useMeQuery } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Notice } from './notice.tsx'
import { PageSkeleton } from './page-skeleton.tsx'

/** Shows its pages to who is signed in; others sign in first and then come back to the page they asked for. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useMeQuery()
  const [path] = useLocation()
  const search = useSearch()
  // An open board stays: it says itself that the sign-in has ended, and what was typed can still be kept.
  const isOpenBoard = data !== undefined && path.startsWith('/team/')
  if (error instanceof RequestRefused && error.status === 401 && !isOpenBoard) {
    const asked = search === '' ? path : `${path}?${search}`
    const to = asked === '/' ? '/inloggen' : `/inloggen?terug=${encodeURIComponent(asked)}`
    return <Redirect to={to} replace />
  }
  if (data) return children
  if (!error) return <PageSkeleton />
  return (
    <Notice title={texts.shell.unreachableTitle} text={texts.shell.unreachable}>
      <Button variant="primary" onPress={() => void refetch()}>
        {texts.ui.retry}
      </Button>
    </Notice>
  )
}
