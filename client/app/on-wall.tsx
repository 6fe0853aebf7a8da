import { lazy, Suspense } from 'react'
import { useMe } from '#client/api/session.ts'

const AtScreen = lazy(async () => ({ default: (await import('./at-screen.tsx')).AtScreen }))

/** Beside a page of a team: what a paired screen does more than other devices, which do not load it. */
export function OnWall() {
  const { isScreen } = useMe()
  if (!isScreen) return null
  return (
    <Suspense fallback={null}>
      <AtScreen />
    </Suspense>
  )
}
