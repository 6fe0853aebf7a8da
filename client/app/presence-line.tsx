import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import css from './presence-line.module.css'

const FACES = 5

/** Who else looks at this board: faces and a sentence. */
export function PresenceLine() {
  const presence = useBoardState((state) => state.presence)
  const people = presence.map(({ person }) => person)
  if (people.length === 0) return null
  const hidden = people.length - FACES
  return (
    <span className={css.line}>
      <span className={css.faces}>
        {people.slice(0, FACES).map((person) => (
          <Avatar key={person.id} person={person} className={css.face ?? ''} />
        ))}
        {hidden > 0 && <span className={css.hidden}>+{hidden}</span>}
      </span>
      <span className={css.sentence}>{texts.boardCore.presence(people.map(firstName))}</span>
    </span>
  )
}

function firstName(person: { name: string }): string {
  return person.name.split(' ')[0] ?? person.name
}
