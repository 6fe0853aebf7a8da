import type { Parts } from '#server/parts.ts'
import type { Day, Instant, TeamId } from '#shared/model/ids.ts'
import { addDays, isSchoolDay, previousSchoolDay } from '#shared/rules/calendar.ts'
import { type DemoDays, instantOn } from './demo-days.ts'
import { teamIdOf } from './network-rows.ts'
import { cardIdOf, demoId, personIdOf } from './tell.ts'

type StoryTalk = {
  readonly code: string
  /** School days from today to the next talk; zero is today, or the first school day. */
  readonly ahead: number
  readonly time: string
  readonly present: readonly string[]
  /** Cards of the story that came of the talk before. */
  readonly agreed: readonly (readonly [card: string, title: string])[]
}

const DIRECTOR = 'Harmen'
const WEEKS_BETWEEN = 3
const TALK_MINUTES = 45

const TALKS: readonly StoryTalk[] = [
  {
    code: 'KIE',
    ahead: 0,
    time: '10:00',
    present: ['Anna', 'Bouke'],
    agreed: [
      ['inval', 'Inval groep 1-2 rond voor deze maand'],
      ['chromebooks', 'Chromebooks groep 7-8 nalopen'],
      ['bel-inval', 'Invalpool bespreken met Stipe'],
    ],
  },
  {
    code: 'SKU',
    ahead: 2,
    time: '13:30',
    present: ['Gerbrich', 'Ids'],
    agreed: [['tablets', 'Tablets onderbouw opnieuw inrichten']],
  },
  { code: 'MAR', ahead: 5, time: '10:00', present: ['Hinke', 'Marten'], agreed: [] },
  {
    code: 'WIL',
    ahead: 7,
    time: '14:00',
    present: ['Klaske', 'Oane'],
    agreed: [
      ['kopie', 'Kopieerapparaat laten nakijken'],
      ['bel-gemeente', 'Gemeente bellen over het plein'],
    ],
  },
  { code: 'BRE', ahead: 10, time: '10:00', present: ['Nynke', 'Rients'], agreed: [] },
  {
    code: 'IEL',
    ahead: 12,
    time: '13:30',
    present: ['Fenna', 'Tjeerd'],
    agreed: [['laptops', 'Laptops groep 6 vervangen']],
  },
]

/** The talks of the directeur with the six schools: the one before, and the day of the next. */
export function tellTalks(parts: Parts, days: DemoDays, today: Day, madeAt: Instant): void {
  for (const talk of TALKS) {
    const teamId = teamIdOf(talk.code, madeAt)
    const next = dayOfTalk(talk, days, today)
    const held = dayBefore(addDays(next, -7 * WEEKS_BETWEEN), days)
    addHeld(parts, talk, teamId, held)
    parts.stores.directorTalks.add({
      talk_id: demoId('talk', talk.code, 'next'),
      team_id: teamId,
      kind: 'planned',
      on_day: next,
      time: talk.time,
      person_id: personIdOf(DIRECTOR),
      at: endOf(held, talk.time),
      outcome: null,
    })
  }
}

function dayOfTalk({ ahead }: StoryTalk, days: DemoDays, today: Day): Day {
  if (ahead > 0) return days.future(ahead)
  return isSchoolDay(today, days.holidays) ? today : days.future(1)
}

function dayBefore(day: Day, { holidays }: DemoDays): Day {
  return isSchoolDay(day, holidays) ? day : previousSchoolDay(day, holidays)
}

function addHeld({ stores }: Parts, talk: StoryTalk, teamId: TeamId, on: Day): void {
  const { code, time, present, agreed } = talk
  stores.directorTalks.add({
    talk_id: demoId('talk', code, 'held'),
    team_id: teamId,
    kind: 'held',
    on_day: on,
    time,
    person_id: personIdOf(DIRECTOR),
    at: endOf(on, time),
    outcome: JSON.stringify({
      startedAt: instantOn(on, minutesIn(time)),
      presentIds: [DIRECTOR, ...present].map(personIdOf),
      agreements: agreed.map(([card, title]) => ({ cardId: cardIdOf(code, card), title })),
      decisionIds: [],
    }),
  })
}

function endOf(on: Day, time: string): Instant {
  return instantOn(on, minutesIn(time) + TALK_MINUTES)
}

function minutesIn(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
