import { Pencil } from 'lucide-react'
import { usePresenceOn } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import { pastelOf } from '#client/ui/pastel.ts'
import type { CardId } from '#shared/model/ids.ts'
import css from './presence-mark.module.css'

const MOST_FACES = 3

/** A ring in the colour of the colleague who has this card open, with "Elske typt" or a face. */
export function PresenceMark({ cardId }: { cardId: CardId }) {
  const others = usePresenceOn(cardId)
  const [first] = others
  if (!first) return null
  const typing = others.find((presence) => presence.typing)
  const { person } = typing ?? first
  return (
    <span className={classNames(css.ring, css[`person${pastelOf(person.id)}`])} aria-hidden>
      {typing ? (
        <span className={css.typing}>
          <Icon icon={Pencil} />
          {texts.board.tile.types(person.name)}
        </span>
      ) : (
        <span className={css.faces}>
          {others.slice(0, MOST_FACES).map((presence) => (
            <Avatar key={presence.person.id} person={presence.person} className={css.face ?? ''} />
          ))}
        </span>
      )}
    </span>
  )
}
