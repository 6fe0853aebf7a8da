import { Smile } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { announce } from '#client/ui/live-region.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { Mood } from '#shared/model/session.ts'
import css from './check-in.module.css'
import { LateLine } from './late-line.tsx'
import { LeaderAway } from './leader-away.tsx'
import { MoodRows, useCheckedIn } from './mood-rows.tsx'
import { Panel } from './panel.tsx'
import { inSession } from './session-people.ts'
import type { StepProps } from './step-props.ts'

const say = texts.session

/** The first step: a tap on your face, then on a smiley; or on your own phone. */
export function CheckInStep({ session, steering }: StepProps) {
  const { members } = useTeam()
  const today = useToday()
  const isOnline = useBoardState(({ save }) => save !== 'kept' && save !== 'unkept')
  const [chosen, setChosen] = useState<PersonId | null>(null)
  const { many, all } = useCheckedIn(session)
  const people = inSession(members, session, today)
  const person = people.find(({ id }) => id === chosen)
  const feel = (mood: Mood) => {
    if (!person) return
    steering.checkIn(person.id, mood)
    announce(say.checkIn.set(person.name, say.moods[mood]))
    setChosen(null)
  }
  return (
    <Panel
      title={say.checkIn.title}
      icon={Smile}
      tone="sky"
      aside={all > 0 && <strong className={css.count}>{say.checkIn.of(many, all)}</strong>}
    >
      <div className={css.paper}>
        <LateLine session={session} steering={steering} />
        <LeaderAway session={session} steering={steering} />
        <MoodRows session={session} isLarge onChoose={person ? feel : null} />
        {isOnline ? (
          <div className={css.choose}>
            <p className={css.ask} aria-live="polite">
              {person ? say.checkIn.tapMood(person.name) : say.checkIn.tapFace}
            </p>
            <fieldset className={css.faces}>
              <legend className="only-spoken">{say.checkIn.faces}</legend>
              {people.map((each) => (
                <Button
                  key={each.id}
                  className={classNames(css.face, each.id === chosen && css.chosen)}
                  aria-pressed={each.id === chosen}
                  onPress={() => setChosen(each.id === chosen ? null : each.id)}
                >
                  <Avatar person={each} size="medium" />
                  {each.name}
                </Button>
              ))}
            </fieldset>
          </div>
        ) : (
          <p className={css.ask}>{say.checkIn.offline}</p>
        )}
      </div>
    </Panel>
  )
}
