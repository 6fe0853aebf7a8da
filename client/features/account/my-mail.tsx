import { useQuery, useQueryClient } from '@tanstack/react-query'
import { fetched, request } from '#client/api/request.ts'
import { texts } from '#client/texts/texts.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import form from '#client/ui/form.module.css'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { MAIL_KINDS, type MailKind, type MyMail } from '#shared/protocol/mail.ts'

const KEY = ['my-mail'] as const

/** Which mail I get; each kind can be paused. */
export function MyMailChoices() {
  const queries = useQueryClient()
  const { data } = useQuery({ queryKey: KEY, queryFn: () => fetched<MyMail>('/api/me/mail') })
  const say = texts.reach
  if (!data) return <Skeleton lines={2} />
  const pause = async (kind: MailKind, paused: boolean) => {
    const answer = await request<MyMail>('PUT', '/api/me/mail', { kind, paused })
    if (answer.ok) queries.setQueryData(KEY, answer.value)
    else showToast({ text: answer.error.message, tone: 'error' })
  }
  return (
    <div className={form.narrow}>
      {MAIL_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          isSelected={!data.paused.includes(kind)}
          onChange={(isWanted) => void pause(kind, !isWanted)}
        >
          {say[kind]}
        </Checkbox>
      ))}
      {!data.isOn && <p>{say.mailOff}</p>}
    </div>
  )
}
