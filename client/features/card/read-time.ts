/** Reads a time as people type it (`15:30`, `15.30`, `1530`, `9`, `9u`) into `HH:MM`; `null` when it is none. */
export function readTime(typed: string): string | null {
  const match = /^(\d{1,2})(?:\s*(?:[:.u]\s*)?(\d{2}))?\s*(?:u|uur)?$/.exec(
    typed.trim().toLowerCase(),
  )
  if (!match) return null
  const [, hours = '', minutes = '00'] = match
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}
