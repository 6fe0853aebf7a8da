import type { ReactNode } from 'react'
import { useSteering } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import type { RunningSession, StepKind } from '#shared/model/session.ts'
import { ControlBar } from './control-bar.tsx'
import { LastFaults } from './last-faults.tsx'
import { Rail } from './rail.tsx'
import { SessionClock } from './session-clock.tsx'
import { LeftColumn, MiddleColumn, RightColumn } from './step-columns.tsx'
import { stepName } from './step-name.ts'
import { Stepper } from './stepper.tsx'
import css from './wall-session.module.css'

/** Steps of which every line has something to tap: they take the right column along. */
const WIDE: readonly StepKind[] = ['actions', 'toBoard', 'scrumDoing', 'scrumTodo', 'closing']

type Props = {
  session: RunningSession
  mayWrite: boolean
  /** Whether everything is on the server, from the frame round the board. */
  save: ReactNode
  decide?: ReactNode
}

/** A session on a big screen: the top is for reading, the foot for touching, the board keeps its geography. */
export function WallSession({ session, mayWrite, save, decide }: Props) {
  const steering = useSteering(session)
  const step = session.steps[session.step]
  if (!step) return null
  const props = { session, steering }
  const isWide = WIDE.includes(step.kind)
  return (
    <div className={css.wall} data-upright>
      <header className={css.top}>
        <h1 className="only-spoken">
          {texts.session.modes[session.mode]}: {stepName(step)}
        </h1>
        <Stepper {...props} mayWrite={mayWrite} />
        <SessionClock session={session} />
      </header>
      <main className={classNames(css.board, isWide && css.wide)} id="inhoud">
        <div className={css.left}>
          <LeftColumn kind={step.kind} {...props} />
        </div>
        <div className={css.middle} key={session.step}>
          <MiddleColumn kind={step.kind} {...props} />
          <LastFaults {...props} />
        </div>
        {!isWide && (
          <div className={css.right}>
            <RightColumn kind={step.kind} {...props} />
          </div>
        )}
      </main>
      <Rail save={save}>{decide}</Rail>
      {mayWrite && <ControlBar {...props} />}
    </div>
  )
}
