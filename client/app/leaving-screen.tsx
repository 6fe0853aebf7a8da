import { useEffect } from 'react'
import { forgetOutbox } from '#client/api/outbox.ts'
import { leaveScreen } from '#client/api/paired-screen.ts'
import { openBoards } from '#client/board/open-boards.ts'
import { PageSkeleton } from './page-skeleton.tsx'

/** [SCREEN2] A screen that was unpaired, perhaps while it was off: what it has of the team goes, then a code comes. */
export function LeavingScreen() {
  useEffect(() => void leave(), [])
  return <PageSkeleton />
}

async function leave(): Promise<void> {
  for (const session of openBoards()) await session.close()
  await forgetOutbox()
  await leaveScreen()
}
