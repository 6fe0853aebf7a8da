import { Play } from 'lucide-react'
import { useBoardState } from '#client/board/board-context.tsx'
import { useStartSession } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, type ButtonSize } from '#client/ui/button.tsx'
import type { SessionMode } from '#shared/model/session.ts'

/** One tap from the board to a running session. Not while one runs: then the way back stands above the board. */
export function StartSession({ mode, size }: { mode: SessionMode; size: ButtonSize }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const isRunning = useBoardState(({ snapshot }) => snapshot.session !== null)
  const start = useStartSession()
  if (!mayWrite || isRunning) return null
  return (
    <Button icon={Play} variant="primary" size={size} onPress={() => start(mode)}>
      {texts.session.start(mode)}
    </Button>
  )
}
