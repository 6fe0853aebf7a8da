import { ArrowRight, LayoutDashboard, SquareParking } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-aria-components'
import { useMe } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useSteering } from '#client/board/session/use-steering.ts'
import { useTypesHere } from '#client/board/type-on-phone.tsx'
import { UndoButton } from '#client/board/undo-button.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import { MOODS, type RunningSession } from '#shared/model/session.ts'
import { CloseButton } from './close-button.tsx'
import { LastFaults } from './last-faults.tsx'
import { MOOD_ICONS } from './mood-rows.tsx'
import { openParking, PARK_FIELD } from './parking.ts'
import css from './phone-session.module.css'
import { SessionClock } from './session-clock.tsx'
import { MiddleColumn } from './step-columns.tsx'
import { stepName } from './step-name.ts'

const say = texts.session

type Props = { session: RunningSession; mayWrite: boolean; save: ReactNode; decide?: ReactNode }

/** In the hand beside the big screen: the step that is on, my smiley, and what I can do in it. */
export function PhoneSession({ session, mayWrite, save, decide }: Props) {
  const me = useMe()
  const { id: teamId, code, members } = useTeam()
  const steering = useSteering(session)
  const parksHere = useTypesHere(PARK_FIELD)
  const isMember = members.some(({ id }) => id === me.id)
  const isHere = session.present.includes(me.id)
  const step = session.steps[session.step]
  const next = session.steps[session.step + 1]
  const { id } = session
  // Whoever opens the session on a phone says that they are there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each session; leaving is a choice
  useEffect(() => {
    if (mayWrite && isMember && !isHere) steering.setPresent(me.id, true)
  }, [id])
  useEffect(() => {
    if (parksHere) openParking(teamId)
  }, [parksHere, teamId])
  if (!step) return null
  return (
    <div className={css.phone} data-upright>
      <header className={css.top}>
        <div className={css.step}>
          <span className={css.nth}>
            {say.phone.step(session.step + 1, session.steps.length)}
            {save}
          </span>
          <h1 className={css.name}>{stepName(step)}</h1>
        </div>
        <SessionClock session={session} />
      </header>
      <main className={css.main} id="inhoud">
        {step.kind === 'checkIn' && mayWrite && isMember ? (
          <MyMood session={session} onChoose={(mood) => steering.checkIn(me.id, mood)} />
        ) : (
          <MiddleColumn kind={step.kind} session={session} steering={steering} />
        )}
        {mayWrite && <LastFaults session={session} steering={steering} />}
        {mayWrite && (
          <div className={css.also}>
            <Button icon={SquareParking} size="small" onPress={() => openParking(teamId)}>
              {say.park}
            </Button>
            <UndoButton size="small" variant="plain" />
            {decide}
          </div>
        )}
      </main>
      <footer className={css.foot}>
        <Link
          className={css.board ?? ''}
          href={`/team/${code}/verbeterbord`}
          aria-label={say.toBoard}
        >
          <Icon icon={LayoutDashboard} />
        </Link>
        {mayWrite && !next && <CloseButton session={session} steering={steering} />}
        {mayWrite && next && (
          <Button
            variant="primary"
            iconAfter={ArrowRight}
            onPress={() => steering.go(session.step + 1)}
          >
            {say.next(stepName(next))}
          </Button>
        )}
      </footer>
    </div>
  )
}

type MyMoodProps = {
  session: RunningSession
  onChoose: (mood: (typeof MOODS)[number]) => void
}

/** Three smileys of my own; a tap on another changes it. */
function MyMood({ session, onChoose }: MyMoodProps) {
  const me = useMe()
  const moods = useBoardState((state) => state.moods)
  const mine = moods?.sessionId === session.id ? moods.of[me.id] : undefined
  return (
    <section className={css.mine} aria-label={say.checkIn.title}>
      <h2 className={css.ask}>{say.checkIn.you}</h2>
      {MOODS.map((mood) => (
        <Button
          key={mood}
          className={classNames(css.mood, mine === mood && css.chosen)}
          aria-pressed={mine === mood}
          onPress={() => onChoose(mood)}
        >
          <span className={css.face}>
            <Icon icon={MOOD_ICONS[mood]} />
            {say.moods[mood]}
          </span>
        </Button>
      ))}
      <p className={css.quiet}>{say.checkIn.ephemeral}</p>
    </section>
  )
}
