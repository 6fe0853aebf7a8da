import { texts } from '#client/texts/texts.ts'
import type { Day, Instant } from '#shared/model/ids.ts'
import { amsterdamTime } from '#shared/rules/amsterdam-time.ts'
import { addDays, dayOf, daysBetween, weekdayOf } from '#shared/rules/calendar.ts'

/*
 * Days and months of our own, in texts: Chromium knows no Frisian ones and falls back to English. No-break spaces keep
 * a date on one line.
 */
const NO_BREAK = '\u00a0'

/** `maandag` for 1 … `zondag` for 7 (ISO). */
export function longWeekday(weekday: number): string {
  return texts.format.longDays[weekday - 1] ?? ''
}

/** `ma` for 1 … `zo` for 7 (ISO). */
export function shortWeekday(weekday: number): string {
  return texts.format.shortDays[weekday - 1] ?? ''
}

/** `23 jan`, with the year when that is another one than today's. */
export function dateLabel(day: Day, today: Day): string {
  const month = texts.format.shortMonths[Number(day.slice(5, 7)) - 1] ?? ''
  const parts = [String(Number(day.slice(8, 10))), month]
  if (day.slice(0, 4) !== today.slice(0, 4) && Math.abs(daysBetween(today, day)) > 180) {
    parts.push(day.slice(0, 4))
  }
  return parts.join(NO_BREAK)
}

/** `gisteren`, `vandaag`, `morgen`, otherwise `vr 23 jan`. */
export function dayLabel(day: Day, today: Day): string {
  const away = daysBetween(today, day)
  if (away === 0) return texts.format.today
  if (away === 1) return texts.format.tomorrow
  if (away === -1) return texts.format.yesterday
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
  return `${Number(day.slice(8, 10))}${NO_BREAK}${texts.format.longMonths[Number(day.slice(5, 7)) - 1] ?? ''}`
}

/** How far away a day is: `over een week`, `over 3 dagen`, `vandaag`, `2 weken geleden`. */
export function distanceLabel(day: Day, today: Day): string {
  const away = daysBetween(today, day)
  if (Math.abs(away) <= 1) return dayLabel(day, today)
  const span = spanLabel(Math.abs(away))
  return away > 0 ? texts.format.ahead(span) : texts.format.ago(span)
}

function spanLabel(days: number): string {
  if (days < 7 || (days % 7 !== 0 && days < 14)) return texts.format.days(days)
  if (days < 14) return texts.format.aWeek
  return days < 63
    ? texts.format.weeks(Math.round(days / 7))
    : texts.format.months(Math.round(days / 30))
}

/** The time on the school's clock: `08:40`. */
export function timeLabel(instant: Instant): string {
  return amsterdamTime(instant).slice(11)
}

/** A moment: `vr 23 jan 15:40`. */
export function momentLabel(instant: Instant, today: Day): string {
  return `${dayLabel(dayOf(instant), today)} ${timeLabel(instant)}`
}

/** When something happened: `net`, `5 min geleden`, `vandaag 08:40`, `gisteren 10:02`, `vr 16 jan`. */
export function since(instant: Instant, now: Instant): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000)
  if (minutes < 1) return texts.format.justNow
  if (minutes < 60) return texts.format.minutesAgo(minutes)
  const day = dayOf(instant)
  const today = dayOf(now)
  const label = dayLabel(day, today)
  return day >= addDays(today, -1) ? `${label} ${timeLabel(instant)}` : label
}

/** `Anna`, `Anna en Bouke`, `Anna, Bouke en Carla`. */
export function listLabel(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  return texts.format.and(words.slice(0, -1).join(', '), last)
}
