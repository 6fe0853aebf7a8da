import { Lock } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { datedDayLabel, listLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import type { TalkLine } from '#shared/protocol/talks.ts'
import css from './held-talks.module.css'

const say = texts.talk

/** [TALK6] What talks brought, newest first, with how each agreement stands today. */
export function HeldTalks({ talks, teamCode }: { talks: readonly TalkLine[]; teamCode: string }) {
  if (talks.length === 0) return <EmptyNote>{say.noHistory}</EmptyNote>
  return (
    <ol className={css.talks}>
      {talks.map((talk) => (
        <li key={talk.talkId}>
          <HeldTalk talk={talk} teamCode={teamCode} />
        </li>
      ))}
    </ol>
  )
}

function HeldTalk({ talk, teamCode }: { talk: TalkLine; teamCode: string }) {
  const today = useToday()
  const { on, present, agreements, decisions } = talk
  return (
    <article className={css.talk}>
      <header className={css.head}>
        <h2>{say.on(datedDayLabel(on, today))}</h2>
        <p>{say.wereThere(listLabel(present.map(({ name }) => name)))}</p>
      </header>
      {agreements.length + decisions.length === 0 && (
        <p className={css.quiet}>{say.agreedCount(0)}</p>
      )}
      <AgreedList agreements={agreements} teamCode={teamCode} />
      {decisions.map(({ id, number, title }) => (
        <Link
          key={id}
          className={css.line ?? ''}
          href={`/team/${teamCode}/besluiten?besluit=${id}`}
        >
          <Icon icon={Lock} />
          <span className={css.words}>{title}</span>
          <span className={css.side}>{number}</span>
        </Link>
      ))}
    </article>
  )
}

/** Agreements with their owner, each a link to its card while that is on a board. */
export function AgreedList(props: { agreements: TalkLine['agreements']; teamCode: string }) {
  const today = useToday()
  return (
    <ul>
      {props.agreements.map(({ cardId, title, board, owner, dueOn, isDone }) => {
        const day = dueOn === null || isDone ? '' : datedDayLabel(dueOn, today)
        const page = board === 'scrum' ? 'scrumbord' : 'verbeterbord'
        return (
          <li key={cardId} className={css.line}>
            <StatusShape status={isDone ? 'done' : 'todo'} isNamed />
            {board === null ? (
              <span className={css.words}>{title}</span>
            ) : (
              <Link
                className={css.words ?? ''}
                href={`/team/${props.teamCode}/${page}?kaart=${cardId}`}
              >
                {title}
              </Link>
            )}
            <span className={css.side}>{[owner, day].filter(Boolean).join(', ')}</span>
          </li>
        )
      })}
    </ul>
  )
}
