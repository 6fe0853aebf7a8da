import type { CalendarCard } from '#server/database/calendar-feeds.ts'
import type { MailTexts } from '#server/mail/texts.ts'
import type { Parts } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { instantAt } from '#shared/rules/school-time.ts'
import type { CalendarEntry } from './ics.ts'
import { plannedSessionEntries } from './planned-sessions.ts'
import { talksOf } from './talks.ts'

export type CalendarReader = {
  readonly personId: PersonId
  readonly base: string
  readonly say: MailTexts
}

/** [ICS3] Where the entries of somebody's calendar come from. A new kind of planned thing is a new line in `SOURCES`. */
export type CalendarSource = (parts: Parts, reader: CalendarReader) => readonly CalendarEntry[]

/** How long something planned takes when nobody said. */
const PLANNED_MINUTES = 60

export const SOURCES: readonly CalendarSource[] = [
  dueDays,
  plannedItems,
  talksOf,
  plannedSessionEntries,
]

/** The days on which my own open work is due, and work I help with. */
function dueDays({ stores }: Parts, reader: CalendarReader): CalendarEntry[] {
  return stores.calendarFeeds.dueCards(reader.personId).map((card) => ({
    kind: 'day',
    on: card.dueOn,
    ...facts(card, reader, '✓ '),
  }))
}

/** What is planned on my boards: for everybody, or with me in it. */
function plannedItems({ stores }: Parts, reader: CalendarReader): CalendarEntry[] {
  return stores.calendarFeeds.plannedCards(reader.personId).map((card) => {
    const { dueOn, time } = card
    const what = facts(card, reader, '')
    if (time === null) return { kind: 'day', on: dueOn, ...what }
    return { kind: 'timed', startsAt: instantAt(dueOn, time), minutes: PLANNED_MINUTES, ...what }
  })
}

function facts(card: CalendarCard, { base }: CalendarReader, mark: string) {
  const page = card.board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  return {
    uid: `${card.teamId}-${card.cardId}`,
    title: `${mark}${card.title}`,
    note: card.teamName,
    url: `${base}/team/${card.teamCode}/${page}?kaart=${card.cardId}`,
  }
}
