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
  if (error instanceof RequestRefused && error.status === 401) {
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
