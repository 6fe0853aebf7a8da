import { Eye, MessagesSquare } from 'lucide-react'
import { Link } from 'react-aria-components'
import { serverNow } from '#client/api/server-clock.ts'
import { useToday } from '#client/api/session.ts'
import { useAtCards } from '#client/board/beside/at-cards.tsx'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel, since } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { daysBetween } from '#shared/rules/calendar.ts'
import css from './at-cards.module.css'

/** A talk is news for so many days. */
const NEWS_DAYS = 14

/** [TALK7] When the directeur last looked here, and what the last talk brought: nothing about the team is hidden from it. */
export function LookedLine() {
  const { code } = useTeam()
  const today = useToday()
  const { looked, lastTalk } = useAtCards()
  const isNews = lastTalk !== null && daysBetween(lastTalk.on, today) <= NEWS_DAYS
  if (!looked && !isNews) return null
  return (
    <p className={css.looked}>
      {isNews && (
        <Link href={`/team/${code}/gesprekken`} className={css.lookedLink ?? ''}>
          <Icon icon={MessagesSquare} />
          {texts.talk.lastOn(lastTalk.by.name, datedDayLabel(lastTalk.on, today))},{' '}
          {texts.talk.agreedCount(lastTalk.agreements)}
        </Link>
      )}
      {looked && (
        <span>
          <Icon icon={Eye} />
          {texts.talk.looked(looked.name, since(looked.at, serverNow()))}
        </span>
      )}
    </p>
  )
}
