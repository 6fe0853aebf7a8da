import { useEffect } from 'react'
import { texts } from '#client/texts/texts.ts'
import { longDayLabel, timeLabel } from '#client/ui/format.ts'
import type { Day } from '#shared/model/ids.ts'

/** [G3] What stands at the foot of every printed page: what it is, when it was printed, and what was left out. */
export function PrintFoot({ name, today, notes }: { name: string; today: Day; notes: string[] }) {
  const words = notes.filter(Boolean).join(' · ')
  useEffect(() => {
    const write = () => {
      const printed = `${texts.director.table.printed(longDayLabel(today))} ${timeLabel(new Date().toISOString())}`
      const line = [name, printed, words].filter(Boolean).join(' · ')
      // Boxes in the margin of a page take their words from the root only.
      document.documentElement.style.setProperty('--print-foot', JSON.stringify(line))
    }
    write()
    window.addEventListener('beforeprint', write)
    return () => {
      window.removeEventListener('beforeprint', write)
      document.documentElement.style.removeProperty('--print-foot')
    }
  }, [name, today, words])
  return null
}
