import { CircleCheck, ListChecks, Star } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { AvatarName } from '#client/ui/avatar.tsx'
import type { SchoolPage } from '#shared/protocol/director.ts'
import { CardLink, Part } from './part.tsx'
import css from './school.module.css'

type Props = { school: SchoolPage }
const SHOWN = 3

export function Successes({ school: { successes, teamCode } }: Props) {
  const say = texts.director.school
  return (
    <Part icon={Star} title={say.successes} count={successes.length}>
      {successes.length === 0 && <p className={css.quiet}>{say.noSuccesses}</p>}
      {successes.slice(0, SHOWN).map((card) => (
        <CardLink
          key={card.cardId}
          teamCode={teamCode}
          part="succes"
          card={card}
          className={css.success}
        >
          <span>{card.title}</span>
          <span data-names>
            <AvatarName person={{ id: card.byId, name: card.by }} />
          </span>
        </CardLink>
      ))}
      <More count={successes.length - SHOWN} />
    </Part>
  )
}

/** Of the team as a whole: nothing here is of one person. */
export function WorkNumbers({ school: { work } }: Props) {
  const say = texts.director.school
  const numbers = [
    { key: 'done', count: work.done, word: say.done },
    { key: 'started', count: work.started, word: say.started },
    { key: 'open', count: work.open, word: say.open },
    { key: 'stuck', count: work.stuck, word: say.stays },
  ]
  return (
    <Part icon={ListChecks} title={say.work}>
      <dl className={css.numbers}>
        {numbers.map(({ key, count, word }) => (
          <div key={key} data-number={key}>
            <dt>{word}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

export function Finished({ school: { finished, teamCode } }: Props) {
  if (finished.length === 0) return null
  return (
    <Part icon={CircleCheck} title={texts.director.school.finished} count={finished.length}>
      <ul className={css.lines}>
        {finished.slice(0, SHOWN).map((card) => (
          <li key={card.cardId} className={css.line}>
            <CardLink teamCode={teamCode} part="klaar" card={card}>
              {card.title}
            </CardLink>
          </li>
        ))}
      </ul>
      <More count={finished.length - SHOWN} />
    </Part>
  )
}

function More({ count }: { count: number }) {
  return count > 0 ? <p className={css.quiet}>{texts.director.school.more(count)}</p> : null
}
