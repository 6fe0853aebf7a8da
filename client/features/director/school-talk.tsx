import { HandHelping, Hourglass, ListChecks, MessageCircle } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { AvatarName } from '#client/ui/avatar.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import type { SchoolPage } from '#shared/protocol/director.ts'
import { CardLink, Part } from './part.tsx'
import css from './school.module.css'
import { SignalList } from './signal-list.tsx'

type Props = { school: SchoolPage }

/** What was agreed last time, and whether it is done. */
export function Agreed({ school: { agreed, teamCode, isFirst } }: Props) {
  const say = texts.director.school
  if (isFirst) return null
  return (
    <Part icon={ListChecks} title={say.agreed} count={agreed.length}>
      {agreed.length === 0 && <p className={css.quiet}>{say.nothingAgreed}</p>}
      <ul className={css.lines}>
        {agreed.map(({ cardId, title, owner, isDone }) => (
          <li key={cardId} className={css.line}>
            <StatusShape status={isDone ? 'done' : 'todo'} />
            <CardLink teamCode={teamCode} part="afspraak" card={{ cardId, board: 'improvement' }}>
              {title}
            </CardLink>
            <span className="only-spoken">
              {isDone ? texts.words.columns.done : texts.words.columns.todo}
            </span>
            <span className={css.side} data-names>
              {owner}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Cards that the team wants to talk about, with the line of LoCo or IB. */
export function Discuss({ school: { flagged, teamCode } }: Props) {
  const say = texts.director.school
  return (
    <Part icon={MessageCircle} title={say.discuss} count={flagged.length}>
      {flagged.length === 0 && <p className={css.quiet}>{say.nothingToDiscuss}</p>}
      {flagged.map((card) => (
        <CardLink
          key={card.cardId}
          teamCode={teamCode}
          part="bespreken"
          card={card}
          className={css.note}
        >
          <strong>{card.title}</strong>
          {card.line !== '' && <span className={css.says}>{card.line}</span>}
          <span className={css.foot}>
            <span data-names>
              <AvatarName person={{ id: card.byId, name: card.by }} />
            </span>
            <Chip>{texts.words.boards[card.board]}</Chip>
          </span>
        </CardLink>
      ))}
    </Part>
  )
}

export function HelpAsked({ school: { help, teamCode } }: Props) {
  const say = texts.director.school
  return (
    <Part icon={HandHelping} title={say.help} count={help.length}>
      {help.length === 0 && <p className={css.quiet}>{say.noHelp}</p>}
      {help.map((card) => (
        <CardLink
          key={card.cardId}
          teamCode={teamCode}
          part="hulp"
          card={card}
          className={css.note}
        >
          <strong>{card.title}</strong>
          {card.text !== '' && <span className={css.says}>{card.text}</span>}
          <span className={css.foot}>
            <span data-names>
              <AvatarName person={{ id: card.byId, name: card.by }} />
            </span>
            <Chip icon={Hourglass}>{say.daysOpen(card.days)}</Chip>
          </span>
        </CardLink>
      ))}
    </Part>
  )
}

/** What does not get further, and everything else that asks for attention. */
export function Stuck({ school: { stuck, signals, teamCode, today } }: Props) {
  const say = texts.director.school
  const others = signals.filter(({ kind }) => kind !== 'toDiscuss' && kind !== 'postponedTwice')
  return (
    <>
      {stuck.length > 0 && (
        <Part icon={Hourglass} title={say.stuck} count={stuck.length}>
          <ul className={css.lines}>
            {stuck.map((card) => (
              <li key={card.cardId} className={css.line}>
                <CardLink teamCode={teamCode} part="vast" card={card}>
                  {card.title}
                </CardLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {others.length > 0 && (
        <Part icon={Hourglass} title={say.attention}>
          <SignalList signals={others} teamCode={teamCode} today={today} />
        </Part>
      )}
    </>
  )
}
