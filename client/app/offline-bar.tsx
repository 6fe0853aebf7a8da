import { CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useNetwork } from '#client/api/network.ts'
import { onServerClock } from '#client/api/server-clock.ts'
import { texts } from '#client/texts/texts.ts'
import { timeLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import css from './offline-bar.module.css'

/** A network that blinks is not worth a bar; the icon in the head says it at once. */
const PATIENCE_MS = 5000
const say = texts.device.offline

/** [H1] [E7] That there is no network, how old what is shown is, and that work goes on. */
export function OfflineBar() {
  const isReachable = useNetwork((network) => network.isReachable)
  const heardAt = useNetwork((network) => network.heardAt)
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    if (isReachable) return
    const timer = setTimeout(() => setLasting(true), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [isReachable])
  if (isReachable || !isLasting) return null
  return (
    <p className={css.bar} role="status">
      <Icon icon={CloudOff} />
      {heardAt === null ? say.title : say.since(timeLabel(onServerClock(heardAt)))}
    </p>
  )
}
