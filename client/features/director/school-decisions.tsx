import { Eye, Lock, Users } from 'lucide-react'
import { Link } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel, dateLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { SchoolPage } from '#shared/protocol/director.ts'
import { Part } from './part.tsx'
import css from './school.module.css'

/** Evaluations further away are not of this talk. */
const SHOWN_EVALUATIONS = 4

/** What was decided since the last talk, which evaluations come, and the head of the chain they are in (DEC3). */
export function SchoolDecisions({ school }: { school: SchoolPage }) {
  const { decisions, evaluations, chain, teamCode, today, groups } = school
  const say = texts.director.school
  const shown = evaluations.slice(0, SHOWN_EVALUATIONS)
  return (
    <>
      <Part icon={Lock} title={say.decisions}>
        {decisions.length + shown.length === 0 && <p className={css.quiet}>{say.noDecisions}</p>}
        <div className={css.tiles}>
          {decisions.map(({ id, number, title, takenOn }) => (
            <Link
              key={id}
              id={`besluit-${id}`}
              className={css.sealed ?? ''}
              href={`/team/${teamCode}/besluiten?besluit=${id}`}
            >
              <Icon icon={Lock} />
              <span>
                <strong>{title}</strong>
                <small>{say.taken(dateLabel(takenOn, today), number)}</small>
              </span>
            </Link>
          ))}
          {shown.map(({ id, title, evaluationOn }) => (
            <Link
              key={id}
              id={`evaluatie-${id}`}
              className={css.evaluation ?? ''}
              href={`/team/${teamCode}/besluiten?besluit=${id}`}
            >
              <Icon icon={Eye} />
              <span>
                <strong>{title}</strong>
                <small>{say.evaluation(datedDayLabel(evaluationOn, today))}</small>
              </span>
            </Link>
          ))}
        </div>
        {chain && (
          <p className={css.chain} data-chain={chain.head}>
            {say.chain(chain.count, chain.head.slice(0, 16))}
          </p>
        )}
      </Part>
      {groups.length > 0 && (
        <Part icon={Users} title={say.groups}>
          <ul className={css.lines}>
            {groups.map((group) => (
              <li key={group} className={css.line}>
                {group}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
