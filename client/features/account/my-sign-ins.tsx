import { useQuery } from '@tanstack/react-query'
import { Laptop, UsersRound } from 'lucide-react'
import { fetched } from '#client/api/request.ts'
import { serverNow } from '#client/api/server-clock.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { since } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import list from '#client/ui/row-list.module.css'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { SignInLine } from '#shared/protocol/http.ts'
import css from './account.module.css'

/** Every device on which I am signed in, and a button to end it there. */
export function MySignIns() {
  const { data, error } = useQuery({
    queryKey: ['sign-ins'],
    queryFn: () => fetched<SignInLine[]>('/api/me/sign-ins'),
  })
  const { send } = useSend([['sign-ins']])
  const end = async (line: SignInLine) => {
    const answer = await send('DELETE', `/api/me/sign-ins/${line.id}`)
    if (answer.ok) showToast({ text: texts.account.ended(line.device) })
    else showToast({ text: answer.error.message, tone: 'error' })
  }
  if (!data) return error ? <EmptyNote>{error.message}</EmptyNote> : <Skeleton lines={2} />
  return (
    <ul className={list.list}>
      {data.map((line) => (
        <li key={line.id} className={list.row}>
          <span className={css.device}>
            <Icon icon={line.ownDevice ? Laptop : UsersRound} />
          </span>
          <div className={list.words}>
            <span className={list.name}>{line.device}</span>
            <span className={list.more}>
              {line.ownDevice ? texts.account.ownDevice : texts.account.sharedDevice}
              {`, ${texts.account.seen(since(line.seenAt, serverNow()))}`}
            </span>
          </div>
          <div className={list.side}>
            {line.current ? (
              <Chip tone="mint">{texts.account.thisDevice}</Chip>
            ) : (
              <Button
                size="small"
                aria-label={texts.account.endOn(line.device)}
                onPress={() => void end(line)}
              >
                {texts.account.end}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
