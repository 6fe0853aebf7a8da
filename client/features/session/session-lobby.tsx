import { LayoutDashboard, Play } from 'lucide-react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useSessionPlans } from '#client/board/session/use-session.ts'
import { useStartSession } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { minutesOf } from '#shared/rules/session-steps.ts'
import css from './session-lobby.module.css'

const say = texts.session

/** Nothing runs: begin with one tap. */
export function SessionLobby() {
  const { code } = useTeam()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const isLoaded = useBoardState((state) => state.loaded)
  const plans = useSessionPlans().filter(({ offered }) => offered)
  const start = useStartSession()
  if (!isLoaded) return null
  return (
    <main className={css.lobby} id="inhoud">
      <h1 className={css.title}>{say.nothingRuns}</h1>
      <p className={css.text}>{mayWrite ? say.nothingRunsText : say.readers}</p>
      <div className={css.modes}>
        {mayWrite &&
          plans.map(({ mode, steps }, index) => (
            <Button
              key={mode}
              icon={Play}
              size="large"
              variant={index === 0 ? 'primary' : 'plain'}
              onPress={() => start(mode)}
            >
              {say.start(mode)} · {say.minutes(minutesOf(steps))}
            </Button>
          ))}
        <ButtonLink icon={LayoutDashboard} size="large" href={`/team/${code}/verbeterbord`}>
          {say.toBoard}
        </ButtonLink>
      </div>
    </main>
  )
}
