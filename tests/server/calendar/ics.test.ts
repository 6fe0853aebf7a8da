import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEntry, icsOf } from '#server/calendar/ics.ts'
import { instantAt } from '#shared/rules/school-time.ts'

const NOW = '2026-03-20T10:00:00.000Z'
const URL = 'https://bord.example/team/KIE/scrumbord?kaart=melkxxxxxxxxxxxx'

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

function aDay(fields: Partial<CalendarEntry> = {}): CalendarEntry {
  const day = {
    kind: 'day',
    on: '2026-03-29',
    uid: 'a',
    title: 'Melk',
    note: '',
    url: URL,
  } as const
  return { ...day, ...fields } as CalendarEntry
}

test('[ICS1] another library reads every text back as it was', () => {
  const title = 'Komma, puntkomma; backslash\\ en é 🎉 '.repeat(4).trim()
  const note = 'regel één\nregel twee'
  const [event] = eventsOf(icsOf('Beterbord', [aDay({ title, note })], NOW))
  expect(event?.summary).toBe(title)
  expect(event?.description).toBe(note)
  expect(event?.component.getFirstPropertyValue('url')).toBe(URL)
})

test('[ICS1] every line has at most 75 octets, ends with CRLF, and breaks between characters', () => {
  const text = icsOf('Beterbord', [aDay({ title: 'é🎉'.repeat(60) })], NOW)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toContain('\ufffd')
  }
})

test('[ICS1] a whole day is a day, also on the day the clock changes', () => {
  const [event] = eventsOf(icsOf('Beterbord', [aDay()], NOW))
  expect(event?.startDate.isDate).toBe(true)
  expect(event?.startDate.toString()).toBe('2026-03-29')
  expect(event?.endDate.toString()).toBe('2026-03-30')
})

test.each([
  ['2026-03-27', '2026-03-27T14:15:00.000Z'],
  ['2026-03-30', '2026-03-30T13:15:00.000Z'],
  ['2026-10-23', '2026-10-23T13:15:00.000Z'],
  ['2026-10-26', '2026-10-26T14:15:00.000Z'],
])(
  '[ICS1] 15:15 on %s is 15:15 for the school, before and after the clock changes',
  (on, expected) => {
    const startsAt = instantAt(on, '15:15')
    const entry = {
      kind: 'timed',
      startsAt,
      minutes: 45,
      uid: 'a',
      title: 'x',
      note: '',
      url: URL,
    } as const
    const [event] = eventsOf(icsOf('Beterbord', [entry], NOW))
    expect(event?.startDate.toJSDate().toISOString()).toBe(expected)
    expect(event?.duration.toSeconds()).toBe(45 * 60)
  },
)
