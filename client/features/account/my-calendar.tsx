import { useQuery } from '@tanstack/react-query'
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { serverNow } from '#client/api/server-clock.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import form from '#client/ui/form.module.css'
import { since } from '#client/ui/format.ts'
import { OneTimeLink } from '#client/ui/one-time-link.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { CalendarAddress, CalendarFeed } from '#shared/protocol/calendar.ts'

/** My secret calendar address: made here, shown once, withdrawn here. */
export function MyCalendar() {
  const [address, setAddress] = useState<string | null>(null)
  const { data } = useQuery({
    queryKey: ['my-calendar'],
    queryFn: () => fetched<CalendarFeed>('/api/me/calendar'),
  })
  const { send, isBusy } = useSend([['my-calendar']])
  const say = texts.reach
  const make = async () => {
    const answer = await send<CalendarAddress>('POST', '/api/me/calendar')
    if (answer.ok) setAddress(answer.value.address)
    else showToast({ text: answer.error.message, tone: 'error' })
  }
  const withdraw = async () => {
    setAddress(null)
    const answer = await send('DELETE', '/api/me/calendar')
    if (answer.ok) showToast({ text: say.withdrawn })
    else showToast({ text: answer.error.message, tone: 'error' })
  }
  const madeAt = data?.madeAt ?? null
  return (
    <div className={form.form}>
      {address !== null && <OneTimeLink link={address} explanation={say.explain} />}
      {madeAt !== null && address === null && <p>{say.madeAt(since(madeAt, serverNow()))}</p>}
      <div className={form.buttons}>
        <Button icon={CalendarPlus} isBusy={isBusy} onPress={() => void make()}>
          {madeAt === null ? say.make : say.again}
        </Button>
        {madeAt !== null && (
          <Button variant="quiet" isBusy={isBusy} onPress={() => void withdraw()}>
            {say.withdraw}
          </Button>
        )}
      </div>
    </div>
  )
}
