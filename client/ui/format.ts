import type { Day, Instant } from '#shared/model/ids.ts'
import { addDays, dayOf, daysBetween, weekdayOf } from '#shared/rules/calendar.ts'

/*
 * Own day and month names: a browser without Dutch language files falls back to English. No-break spaces keep a date
 * on one line.
 */
const SHORT_DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
const LONG_DAYS = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const
const SHORT_MONTHS = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const
const LONG_MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const
const NO_BREAK = '\u00a0'

/** `maandag` for 1 … `zondag` for 7 (ISO). */
export function longWeekday(weekday: number): string {
  return LONG_DAYS[weekday - 1] ?? ''
}

/** `ma` for 1 … `zo` for 7 (ISO). */
export function shortWeekday(weekday: number): string {
  return SHORT_DAYS[weekday - 1] ?? ''
}

/** `23 jan`, with the year when that is another one than today's. */
export function dateLabel(day: Day, today: Day): string {
  const month = SHORT_MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
  const parts = [String(Number(day.slice(8, 10))), month]
  if (day.slice(0, 4) !== today.slice(0, 4) && Math.abs(daysBetween(today, day)) > 180) {
    parts.push(day.slice(0, 4))
  }
  return parts.join(NO_BREAK)
}

/** `gisteren`, `vandaag`, `morgen`, otherwise `vr 23 jan`. */
export function dayLabel(day: Day, today: Day): string {
  const away = daysBetween(today, day)
  if (away === 0) return 'vandaag'
  if (away === 1) return 'morgen'
  if (away === -1) return 'gisteren'
  return datedDayLabel(day, today)
}

/** `vr 23 jan`, also when that is today. */
export function datedDayLabel(day: Day, today: Day): string {
  return `${shortWeekday(weekdayOf(day))}${NO_BREAK}${dateLabel(day, today)}`
}

/** `donderdag 22 januari`. */
export function longDayLabel(day: Day): string {
  return `${longWeekday(weekdayOf(day))} ${longDateLabel(day)}`
}

/** `22 januari`. */
export function longDateLabel(day: Day): string {
  return `${Number(day.slice(8, 10))}${NO_BREAK}${LONG_MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`
}

/** How far away a day is: `over een week`, `over 3 dagen`, `vandaag`, `2 weken geleden`. */
export function distanceLabel(day: Day, today: Day): string {
  const away = daysBetween(today, day)
  if (Math.abs(away) <= 1) return dayLabel(day, today)
  const span = spanLabel(Math.abs(away))
  return away > 0 ? `over ${span}` : `${span} geleden`
}

function spanLabel(days: number): string {
  if (days < 7 || (days % 7 !== 0 && days < 14)) return `${days} dagen`
  if (days < 63) return days < 14 ? 'een week' : `${Math.round(days / 7)} weken`
  return `${Math.round(days / 30)} maanden`
}

const amsterdamTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** The time on the school's clock: `08:40`. */
export function timeLabel(instant: Instant): string {
  return amsterdamTime.format(new Date(instant))
}

/** A moment: `vr 23 jan 15:40`. */
export function momentLabel(instant: Instant, today: Day): string {
  return `${dayLabel(dayOf(instant), today)} ${timeLabel(instant)}`
}

/** When something happened: `net`, `5 min geleden`, `vandaag 08:40`, `gisteren 10:02`, `vr 16 jan`. */
export function since(instant: Instant, now: Instant): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000)
  if (minutes < 1) return 'net'
  if (minutes < 60) return `${minutes}${NO_BREAK}min geleden`
  const day = dayOf(instant)
  const today = dayOf(now)
  const label = dayLabel(day, today)
  return day >= addDays(today, -1) ? `${label} ${timeLabel(instant)}` : label
}

/** `Anna`, `Anna en Bouke`, `Anna, Bouke en Carla`. */
export function listLabel(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  return `${words.slice(0, -1).join(', ')} en ${last}`
}
