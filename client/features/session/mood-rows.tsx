import { Eye, Frown, type LucideIcon, Meh, Smile } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import { MOODS, type Mood, type RunningSession } from '#shared/model/session.ts'
import css from './check-in.module.css'

const say = texts.session

export const MOOD_ICONS: Readonly<Record<Mood, LucideIcon>> = {
  good: Smile,
  fair: Meh,
  low: Frown,
}

type RowsProps = {
  session: RunningSession
  isLarge?: boolean
  /** Makes the rows something to tap; null while nobody is chosen. */
  onChoose?: ((mood: Mood) => void) | null
}

/** Who said how they are, while the session runs [SES11]. */
export function MoodRows({ session, isLarge = false, onChoose = null }: RowsProps) {
  const { members } = useTeam()
  const moods = useBoardState((state) => state.moods)
  const said = moods?.sessionId === session.id ? moods.of : {}
  return (
    <>
      <ul className={classNames(css.rows, isLarge && css.large)}>
        {MOODS.map((mood) => {
          const people = members.filter(({ id }) => said[id] === mood)
          const words = `${say.moods[mood]}: ${people.map(({ name }) => name).join(', ') || '–'}`
          const className = classNames(
            css.row,
            people.length > 0 && css.filled,
            onChoose !== null && css.open,
          )
          const face = (
            <>
              <Icon icon={MOOD_ICONS[mood]} />
              {isLarge && <span className={css.moodName}>{say.moods[mood]}</span>}
              <span className={css.people}>
                {people.map((person) => (
                  <Avatar key={person.id} person={person} size={isLarge ? 'large' : 'medium'} />
                ))}
              </span>
            </>
          )
          return (
            <li key={mood} data-mood={mood}>
              {onChoose ? (
                <Button className={className} aria-label={words} onPress={() => onChoose(mood)}>
                  {face}
                </Button>
              ) : (
                <div className={className} role="img" aria-label={words}>
                  {face}
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <p className={css.ephemeral}>
        <Icon icon={Eye} />
        {say.checkIn.ephemeral}
      </p>
    </>
  )
}

/** How many of those who are there checked in. */
export function useCheckedIn(session: RunningSession): { many: number; all: number } {
  const moods = useBoardState((state) => state.moods)
  const many = moods?.sessionId === session.id ? Object.keys(moods.of).length : 0
  return { many, all: Math.max(many, session.present.length) }
}
