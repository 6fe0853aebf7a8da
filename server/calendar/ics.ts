import type { Day, Instant } from '#shared/model/ids.ts'
import { addDays } from '#shared/rules/calendar.ts'

/** Something in a calendar: a whole day, or so many minutes from a moment. `uid` is the same as long as it is the same thing. */
export type CalendarEntry = {
  readonly uid: string
  readonly title: string
  readonly note: string
  readonly url: string
} & (
  | { readonly kind: 'day'; readonly on: Day }
  | { readonly kind: 'timed'; readonly startsAt: Instant; readonly minutes: number }
)

const OCTETS_A_LINE = 75

/**
 * [ICS1] A calendar as RFC 5545 has it: CRLF, lines of at most 75 octets, texts escaped, moments in UTC so that summer
 * time needs no table. Whole days do not make somebody busy.
 */
export function icsOf(name: string, entries: readonly CalendarEntry[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Beterbord//Beterbord//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-PUBLISHED-TTL:PT4H',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ]
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

function eventLines(entry: CalendarEntry, now: Instant): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}@beterbord`,
    `DTSTAMP:${utc(now)}`,
    ...timeLines(entry),
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.note === '' ? [] : [`DESCRIPTION:${escaped(entry.note)}`]),
    `URL:${entry.url}`,
    'END:VEVENT',
  ]
}

function timeLines(entry: CalendarEntry): string[] {
  if (entry.kind === 'timed') {
    const end = new Date(Date.parse(entry.startsAt) + entry.minutes * 60_000).toISOString()
    return [`DTSTART:${utc(entry.startsAt)}`, `DTEND:${utc(end)}`]
  }
  return [
    `DTSTART;VALUE=DATE:${compact(entry.on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.on, 1))}`,
    'TRANSP:TRANSPARENT',
  ]
}

/** `20260119T141500Z`. */
function utc(instant: Instant): string {
  return `${compact(instant.slice(0, 19)).replaceAll(':', '')}Z`
}

function compact(text: string): string {
  return text.replaceAll('-', '')
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

/** Breaks between characters, never inside one: a continuation starts with a space, which counts. */
function folded(line: string): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of line) {
    if (Buffer.byteLength(piece) + Buffer.byteLength(character) > OCTETS_A_LINE) {
      pieces.push(piece)
      piece = ' '
    }
    piece += character
  }
  return [...pieces, piece]
}
