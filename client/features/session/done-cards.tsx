import { PartyPopper } from 'lucide-react'
import { useState } from 'react'
import { useBoardState, useDispatch } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import type { CardId } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import css from './closing.module.css'

const say = texts.session.closing
const NONE: readonly CardId[] = []

/** What is done is celebrated, and tidied with one tap. */
export function DoneCards({ session }: { session: RunningSession }) {
  const column = session.mode === 'scrumSession' ? 'scrum/done' : 'improvement/done'
  const done = useBoardState(({ snapshot }) => snapshot.columns[column] ?? NONE)
  const dispatch = useDispatch()
  const [isCelebrating, setCelebrating] = useState(false)
  if (done.length === 0 && !isCelebrating) return null
  const tidy = () => {
    setCelebrating(!window.matchMedia('(prefers-reduced-motion: reduce)').matches)
    dispatch({ type: 'shelve-cards', cardIds: done, shelf: 'archive' }, say.tidied(done.length))
  }
  return (
    <div className={css.done}>
      {isCelebrating && <Confetti onEnd={() => setCelebrating(false)} />}
      {done.length > 0 && (
        <>
          <strong>{say.done(done.length)}</strong>
          <Button icon={PartyPopper} variant="soft" onPress={tidy}>
            {say.tidy}
          </Button>
        </>
      )}
    </div>
  )
}

const PIECES = Array.from({ length: 24 }, (_, index) => index)

/** One short shower, gone by itself; with reduced motion there is none. */
function Confetti({ onEnd }: { onEnd: () => void }) {
  return (
    <span className={css.confetti} aria-hidden onAnimationEnd={onEnd}>
      {PIECES.map((index) => (
        <span
          key={index}
          className={css.piece}
          style={{
            left: `${(index * 37) % 100}%`,
            animationDelay: `${(index % 6) * 40}ms`,
            background: `var(--${['butter-line', 'accent-line', 'mint-line', 'peach-line'][index % 4]})`,
          }}
        />
      ))}
    </span>
  )
}
