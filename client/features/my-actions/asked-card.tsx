import { MessagesSquare } from 'lucide-react'
import { Link } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Day } from '#shared/model/ids.ts'
import type { MyNews } from '#shared/protocol/my-work.ts'
import css from './action-card.module.css'

/** [NEWS2] A proposal of any team on which I am asked as an expert; a tap opens it on its board. */
export function AskedCard({ asked, today }: { asked: MyNews['asked'][number]; today: Day }) {
  const { teamCode, teamName, cardId, title, feedbackUntil } = asked
  return (
    <article className={css.card}>
      <span className={css.status}>
        <Icon icon={MessagesSquare} />
      </span>
      <Link
        href={`/team/${teamCode}/verbeterbord?kaart=${cardId}`}
        className={classNames(css.words)}
      >
        <span className={css.title}>{title}</span>
        <span className={css.where}>
          {feedbackUntil !== null && feedbackUntil >= today && (
            <strong>{texts.myNews.until(datedDayLabel(feedbackUntil, today))}, </strong>
          )}
          {texts.myActions.on(texts.words.boards.improvement, teamName)}
        </span>
      </Link>
    </article>
  )
}
