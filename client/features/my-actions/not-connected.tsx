import { CloudOff } from 'lucide-react'
import { useNetwork } from '#client/api/network.ts'
import { useOutbox } from '#client/api/outbox.ts'
import { onServerClock } from '#client/api/server-clock.ts'
import { texts } from '#client/texts/texts.ts'
import { timeLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import css from './not-connected.module.css'

type Props = {
  /** My changes on boards that are not on the server yet. */
  waiting: number
  /** They outlive this page. */
  isKept: boolean
}

/** [E7] That there is no network, how old this is, and what waits here to be sent. */
export function NotConnected({ waiting, isKept }: Props) {
  const { isReachable, heardAt } = useNetwork()
  const records = useOutbox((state) => state.waiting.length)
  if (isReachable) return null
  const count = waiting + records
  const say = texts.device.offline
  return (
    <section className={css.block} role="status">
      <Icon icon={CloudOff} />
      <span>
        <strong>
          {heardAt === null ? say.title : say.since(timeLabel(onServerClock(heardAt)))}
        </strong>
        {count > 0 && <span>{isKept ? say.kept(count) : say.unkept(count)}</span>}
      </span>
    </section>
  )
}
