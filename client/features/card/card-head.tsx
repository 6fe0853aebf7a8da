import {
  CalendarDays,
  CircleParking,
  FlaskConical,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  MessagesSquare,
  Star,
  Target,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { usePresenceOn } from '#client/board/board-context.tsx'
import { TypeOnPhone } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { IconButton } from '#client/ui/button.tsx'
import { listLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { useScreen } from '#client/ui/screen.ts'
import type { Card, CardType } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import css from './card-head.module.css'
import { CardMenu } from './card-menu.tsx'
import { useMayEdit } from './may-edit.ts'

const ICONS = {
  task: ListChecks,
  action: ListChecks,
  idea: Lightbulb,
  experiment: FlaskConical,
  goal: Target,
  success: Star,
  parked: CircleParking,
  planningItem: CalendarDays,
  proposal: MessagesSquare,
} as const satisfies Record<CardType, LucideIcon>

type Props = { card: Card; onClose: () => void; save?: ReactNode }

/** What kind of card this is and where it lies, who looks along, and whether it is kept. */
export function CardHead({ card, onClose, save }: Props) {
  // At the panel what is touched lies at the foot, as soon as there is one.
  const mayEdit = useMayEdit()
  const isClosedBelow = useScreen() === 'digibord' && mayEdit
  const isObstacle = card.type === 'idea' && card.ideaKind === 'obstacle'
  return (
    <header className={css.head}>
      <p className={css.kind} data-type={card.type}>
        <Icon icon={ICONS[card.type]} />
        <span>{texts.card.kind(card.type, isObstacle)}</span>
      </p>
      <Company cardId={card.id} />
      {save}
      {mayEdit && <TypeOnPhone at={{ cardId: card.id }} isIconOnly />}
      <CardMenu card={card} onGone={onClose} />
      {!isClosedBelow && <IconButton icon={X} label={texts.ui.close} onPress={onClose} />}
    </header>
  )
}

/** "Carla leest mee", "Elske typt". */
function Company({ cardId }: { cardId: CardId }) {
  const presence = usePresenceOn(cardId)
  if (presence.length === 0) return <span className={css.company} />
  const typing = presence.filter((one) => one.typing)
  const shown = typing.length > 0 ? typing : presence
  const names = listLabel(shown.map(({ person }) => person.name))
  const sentence = typing.length > 0 ? texts.card.types : texts.card.reads
  return (
    <span className={css.company} role="status">
      {shown.map(({ person }) => (
        <Avatar key={person.id} person={person} />
      ))}
      <span className={css.names}>{sentence(names, shown.length)}</span>
    </span>
  )
}
