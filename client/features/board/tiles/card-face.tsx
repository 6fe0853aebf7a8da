import { CalendarDays, Clock } from 'lucide-react'
import { useCard, useMember } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar, AvatarName } from '#client/ui/avatar.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import { isWorkColumn } from '#shared/model/board.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import type { CardId, Day } from '#shared/model/ids.ts'
import css from './card-face.module.css'
import { flagsOf, lacks, whenOf } from './facts.ts'
import { HelpStrip, SmallFlag } from './flags.tsx'
import { ThoughtFacts } from './thought-facts.tsx'

/** `note`: title above who and when. `row`: status shape, title and who on one line, as on a wide list. */
export type Look = 'note' | 'row'

/** What stands on a card. No controls: the whole card is the target. */
export function CardFace({ cardId, today, look }: { cardId: CardId; today: Day; look: Look }) {
  const card = useCard(cardId)
  if (!card) return null
  if (isWork(card) && look === 'row') return <WorkRow card={card} today={today} />
  return (
    <>
      <Title card={card} />
      {isWork(card) ? (
        <WorkFacts card={card} today={today} />
      ) : (
        <ThoughtFacts card={card} today={today} />
      )}
      <Lack card={card} />
    </>
  )
}

function Title({ card }: { card: Card }) {
  const title = card.title.trim()
  return <span className={css.title}>{title === '' ? texts.board.tile.untitled : title}</span>
}

function WorkFacts({ card, today }: { card: Card; today: Day }) {
  const flags = flagsOf(card, today)
  const help = flags.find((flag) => flag.kind === 'help')
  const theme = flags.find((flag) => flag.kind === 'theme')
  const steps = flags.find((flag) => flag.kind === 'steps')
  const waiting = flags.find((flag) => flag.kind === 'waiting')
  const postponed = flags.find((flag) => flag.kind === 'postponed')
  const standing = flags.find((flag) => flag.kind === 'standing')
  const isBare = card.ownerId === undefined && card.dueOn === undefined && !theme && !steps
  return (
    <>
      {!isBare && (
        <span className={css.facts}>
          {theme && <SmallFlag flag={theme} />}
          <Owner card={card} />
          <span className={css.side}>
            {steps && <SmallFlag flag={steps} />}
            <When card={card} today={today} />
          </span>
        </span>
      )}
      {postponed && (
        <span className={css.waiting}>
          <SmallFlag flag={postponed} />
        </span>
      )}
      {standing && (
        <span className={css.waiting}>
          <SmallFlag flag={standing} />
        </span>
      )}
      {waiting && (
        <span className={css.waiting}>
          <SmallFlag flag={waiting} />
        </span>
      )}
      {help && <HelpStrip question={help.question} />}
    </>
  )
}

function Owner({ card }: { card: Card }) {
  const owner = useMember(card.ownerId)
  return owner ? <AvatarName person={owner} /> : null
}

function When({ card, today }: { card: Card; today: Day }) {
  const when = whenOf(card, today)
  const finisher = useMember(card.done?.by)
  if (!when) return null
  if (when.kind === 'done') {
    const byAnother = finisher !== undefined && finisher.id !== card.ownerId
    return (
      <span className={css.when}>
        {byAnother ? texts.board.tile.doneBy(when.words, finisher.name) : when.words}
      </span>
    )
  }
  if (when.kind === 'past') return <Chip icon={Clock}>{when.words}</Chip>
  return (
    <Chip icon={CalendarDays} tone={when.kind === 'today' ? 'stone' : 'bare'}>
      {when.words}
    </Chip>
  )
}

function Lack({ card }: { card: Card }) {
  const lack = lacks(card)
  if (lack === null) return null
  return (
    <span className={css.lack}>
      <StatusShape status="draft" />
      <span>{lack}</span>
    </span>
  )
}

function WorkRow({ card, today }: { card: Card; today: Day }) {
  const owner = useMember(card.ownerId)
  const flags = flagsOf(card, today)
  const help = flags.find((flag) => flag.kind === 'help')
  const postponed = flags.find((flag) => flag.kind === 'postponed')
  const standing = flags.find((flag) => flag.kind === 'standing')
  const { column } = card.place
  const when = whenOf(card, today)
  const day = when && card.done ? texts.board.tile.doneOn(when.words) : when?.words
  const words = [owner?.name, day].filter((word) => word !== undefined).join(', ')
  return (
    <span className={css.row}>
      <StatusShape status={isWorkColumn(column) ? column : 'todo'} isNamed />
      <span className={css.rowText}>
        <Title card={card} />
        {words !== '' && <span className={css.rowFacts}>{words}</span>}
        <Lack card={card} />
        {postponed && <SmallFlag flag={postponed} />}
        {standing && <SmallFlag flag={standing} />}
        {help && <HelpStrip question={help.question} />}
      </span>
      {owner && <Avatar person={owner} />}
    </span>
  )
}
