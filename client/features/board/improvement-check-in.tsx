import { Frown, Meh, Play, Smile } from 'lucide-react'
import { useBoardState } from '#client/board/board-context.tsx'
import { useStartSession } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { useScreen } from '#client/ui/screen.ts'
import css from './improvement-check-in.module.css'
import { ImprovementSection } from './improvement-section.tsx'

/** Check-in: lives in the bordsessie only. At rest the board just says so. */
export function ImprovementCheckIn() {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const isRunning = useBoardState(({ snapshot }) => snapshot.session !== null)
  const start = useStartSession()
  // At a digibord everything to touch stands at its foot.
  const mayStart = useScreen() !== 'digibord' && mayWrite && !isRunning
  return (
    <ImprovementSection name="checkIn" icon={Smile} tone="sky">
      <div className={css.faces} role="img" aria-label={texts.improvement.checkInFaces}>
        <Smile aria-hidden />
        <Meh aria-hidden />
        <Frown aria-hidden />
      </div>
      <p className={css.words}>{texts.improvement.checkIn}</p>
      {mayStart && (
        <Button icon={Play} variant="primary" onPress={() => start('boardSession')}>
          {texts.session.start('boardSession')}
        </Button>
      )}
    </ImprovementSection>
  )
}
