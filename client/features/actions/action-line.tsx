import {
  CalendarClock,
  CalendarDays,
  Check,
  Clock,
  HandHelping,
  History,
  UserPlus,
} from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useDispatch, useMember } from '#client/board/board-context.tsx'
import { WhenChooser } from '#client/board/choosers/when-chooser.tsx'
import { WhoChooser } from '#client/board/choosers/who-chooser.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { AskingPopover } from '#client/ui/asking-popover.tsx'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import type { Card } from '#shared/model/card.ts'
import { isPastDue, weeksStanding } from '#shared/rules/work.ts'
import css from './action-list.module.css'
import type { ActionRow } from './action-rows.ts'

/** One action: what opens the card, who and when can be changed right here, and Klaar is one tap. */
export function ActionLine({ row }: { row: ActionRow }) {
  const { card, state, goal } = row
  const mayWrite = useBoardState((board) => board.mayWrite) && state !== 'dropped'
  const open = useOpenCard()
  const say = texts.actionList
  return (
    <tr className={css.line}>
      <td className={css.what}>
        <AriaButton className={css.title ?? ''} onPress={() => open(card.id)}>
          {card.title.trim() === '' ? texts.board.tile.untitled : card.title}
        </AriaButton>
        <Facts row={row} />
      </td>
      <td className={css.who} data-column={say.columns.who}>
        <Who card={card} mayWrite={mayWrite} />
      </td>
      <td className={css.when} data-column={say.columns.when}>
        <When card={card} mayWrite={mayWrite} />
      </td>
      <td className={css.state}>
        <span className={css.standing}>
          <StatusShape status={state === 'dropped' ? 'draft' : state} />
          {say.states[state]}
        </span>
      </td>
      <td className={css.goal}>{goal}</td>
      <td className={css.board}>{texts.words.boards[card.place.board]}</td>
      <td className={css.doneCell} data-no-print>
        {mayWrite && state !== 'done' && <Finish card={card} />}
      </td>
    </tr>
  )
}

function Facts({ row: { card, helpers } }: { row: ActionRow }) {
  const weeks = weeksStanding(card, useToday())
  const count = card.postponements.length
  const reason = card.postponements.at(-1)?.reason ?? ''
  const say = texts.actions
  if (card.dropped) return <p className={css.facts}>{say.dropped(card.dropped.reason)}</p>
  const isPlain = count === 0 && weeks === null && !card.helpAsked
  if (isPlain && helpers.length === 0 && card.result === '') return null
  return (
    <p className={css.facts}>
      {helpers.length > 0 && <span>{texts.board.tile.helpers(helpers.join(', '))}</span>}
      {count > 0 && !card.done && (
        <Chip icon={CalendarClock} tone={count > 1 ? 'lilac' : 'bare'}>
          {reason === '' ? say.postponed(count) : say.postponedBecause(count, reason)}
        </Chip>
      )}
      {weeks !== null && (
        <Chip icon={History} tone="bare">
          {say.standing(weeks)}
        </Chip>
      )}
      {card.helpAsked && (
        <Chip icon={HandHelping} tone="amber">
          {texts.board.tile.help(card.help.trim())}
        </Chip>
      )}
      {card.done && card.result !== '' && <span>{card.result}</span>}
    </p>
  )
}

function Who({ card, mayWrite }: { card: Card; mayWrite: boolean }) {
  const owner = useMember(card.ownerId)
  const say = texts.actionList
  const face = owner ? (
    <>
      <Avatar person={owner} />
      <span>{owner.name}</span>
    </>
  ) : (
    <>
      <Icon icon={UserPlus} />
      <span>{say.chooseWho}</span>
    </>
  )
  if (!mayWrite) return <span className={css.plain}>{owner ? face : '–'}</span>
  return (
    <AskingPopover
      title={texts.choosers.who.title}
      trigger={
        <AriaButton className={css.choice ?? ''} aria-label={say.whoOf(card.title, owner?.name)}>
          {face}
        </AriaButton>
      }
    >
      {(close) => <WhoChooser cardId={card.id} onChosen={close} />}
    </AskingPopover>
  )
}

function When({ card, mayWrite }: { card: Card; mayWrite: boolean }) {
  const today = useToday()
  const say = texts.actionList
  const isPast = isPastDue(card, today)
  const day = card.dueOn === undefined ? say.chooseWhen : dayLabel(card.dueOn, today)
  const words = isPast ? texts.board.tile.openSince(day) : day
  const face = (
    <>
      <Icon icon={isPast ? Clock : CalendarDays} />
      <span>{words}</span>
    </>
  )
  if (!mayWrite) return <span className={css.plain}>{card.dueOn === undefined ? '–' : face}</span>
  return (
    <AskingPopover
      title={texts.choosers.when.title}
      trigger={
        <AriaButton className={css.choice ?? ''} aria-label={say.whenOf(card.title, words)}>
          {face}
        </AriaButton>
      }
    >
      {(close) => <WhenChooser cardId={card.id} onChosen={close} />}
    </AskingPopover>
  )
}

function Finish({ card }: { card: Card }) {
  const dispatch = useDispatch()
  return (
    <Button
      size="small"
      icon={Check}
      aria-label={texts.actionList.finish(card.title)}
      onPress={() =>
        dispatch({ type: 'finish-card', cardId: card.id }, texts.board.finishedCard(card.title))
      }
    >
      {texts.words.columns.done}
    </Button>
  )
}
