import { useQuery } from '@tanstack/react-query'
import { Sparkles } from 'lucide-react'
import { Button } from 'react-aria-components'
import { fetched } from '#client/api/request.ts'
import { useToday } from '#client/api/session.ts'
import { useMember, useTeam } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { FittingList } from '#client/ui/fitting-list.tsx'
import { dayLabel } from '#client/ui/format.ts'
import type { BoardKind } from '#shared/model/board.ts'
import type { SessionNews } from '#shared/protocol/sessions.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { Panel } from './panel.tsx'
import css from './rows.module.css'

const say = texts.session.news

function useSessionNews(board: BoardKind): SessionNews | undefined {
  const { id } = useTeam()
  return useQuery({
    queryKey: ['sessions', id, 'news', board],
    queryFn: () => fetched<SessionNews>(`/api/teams/${id}/session-news/${board}`),
  }).data
}

/** For who was not here: what happened since the session before [SES14]. */
export function NewsColumn({ board }: { board: BoardKind }) {
  const news = useSessionNews(board)
  const lines = news?.lines ?? []
  return (
    <Panel title={say.title} icon={Sparkles}>
      {news && lines.length === 0 && (
        <p className={css.quiet}>{news.since === null ? say.first : say.none}</p>
      )}
      <FittingList className={css.rows}>
        {lines.map((line) => (
          <NewsRow key={`${line.cardId} ${line.kind}`} line={line} />
        ))}
      </FittingList>
    </Panel>
  )
}

function NewsRow({ line }: { line: SessionNews['lines'][number] }) {
  const author = useMember(line.by ?? undefined)
  const open = useOpenCard()
  const today = useToday()
  return (
    <li>
      <Button className={css.row ?? ''} onPress={() => open(line.cardId)}>
        <span className={css.words}>
          <span className={css.title}>{line.title}</span>
          <span className={css.facts}>
            {say[line.kind]}, {dayLabel(dayOf(line.at), today)}
          </span>
        </span>
        {author && <Avatar person={author} />}
      </Button>
    </li>
  )
}
