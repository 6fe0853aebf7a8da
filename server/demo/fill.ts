import type { App } from '#server/app.ts'
import type { Clock } from '#server/clock.ts'
import { hashPassword } from '#server/passwords/hash.ts'
import type { Change } from '#shared/model/change.ts'
import type { DecisionId } from '#shared/model/decision.ts'
import type { CardId, Instant, TeamId } from '#shared/model/ids.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { bringToBoards, sayBesideCards } from './beside-cards.ts'
import { type DemoDays, demoDays, instantOn, minutesFor } from './demo-days.ts'
import { holdSessions } from './held-sessions.ts'
import { DEMO_GROUPS, DEMO_PASSWORD, DEMO_SCHOOLS } from './network.ts'
import { settleNetwork, teamIdOf } from './network-rows.ts'
import { allStories } from './stories/all.ts'
import type { StoryMeasurement, TeamStory } from './story.ts'
import { tellTalks } from './talks.ts'
import { cardIdOf, demoId, personIdOf, tell } from './tell.ts'
import { tellDecisions } from './tell-decisions.ts'
import { planYear } from './year-plans.ts'

/** A clock that stands where the story is. */
export type StoryClock = Clock & { set(instant: Instant): void }

export function storyClock(start: Instant): StoryClock {
  let now = start
  return {
    now: () => now,
    set: (instant) => {
      now = instant
    },
  }
}

/** How long the network exists when its story begins, school days before the day the demo is made. */
const BEGAN = 45
/** School days after which people have seen what they were given. */
const NEW_FOR = 3

/**
 * Fills an empty server with the invented network: people and teams as rows, boards as edits of those people on the
 * days of the story, through the same path as any edit. `clock` must be the clock of this server.
 */
export async function fillDemo(app: App, clock: StoryClock): Promise<void> {
  const { database, parts, sync } = app
  const holidays = shippedHolidays('north')
  const madeAt = clock.now()
  const days = demoDays(madeAt, holidays)
  const began = instantOn(days.past(BEGAN), minutesFor('began'))
  const password = await hashPassword(DEMO_PASSWORD)
  database.transaction(() =>
    settleNetwork({ stores: parts.stores, at: began, madeAt, password, holidays }),
  )
  const causes = await tellDecisions(parts, clock, { days, madeAt })
  await bringToBoards(parts, clock, { days, madeAt })
  for (const story of allStories(days)) {
    const teamId = teamIdOf(story.code, madeAt)
    for (const { at, by, changes } of tell(story, { days, workdays: workdaysIn(story.code) })) {
      clock.set(at)
      await sync.edit(teamId, by, () => changes.map((change) => withCause(change, causes)))
    }
    for (const measurement of story.measurements) {
      parts.stores.measurements.add(rowOf(story, measurement, { days, teamId }))
    }
    holdSessions(app, { id: teamId, code: story.code }, days)
    const [leader] = parts.stores.memberships.ofTeam(teamId)
    if (leader) planYear(parts, teamId, { days, at: madeAt, by: leader.id })
  }
  sayBesideCards(parts, { days, madeAt })
  tellTalks(parts, days, dayOf(madeAt), madeAt)
  const seenUntil = instantOn(days.past(NEW_FOR), minutesFor('seen'))
  parts.stores.givenWork.answerBefore(seenUntil, madeAt)
}

/** Work that follows from a decision says so from the start. */
function withCause(change: Change, causes: ReadonlyMap<CardId, DecisionId>): Change {
  if (change.type !== 'card-added') return change
  const decisionId = causes.get(change.card.id)
  return decisionId === undefined ? change : { ...change, card: { ...change.card, decisionId } }
}

function workdaysIn(code: string) {
  const team = [...DEMO_SCHOOLS, ...DEMO_GROUPS].find((candidate) => candidate.code === code)
  return new Map(team?.members.map(({ name, workdays }) => [personIdOf(name), workdays]))
}

function rowOf(
  { code }: TeamStory,
  measurement: StoryMeasurement,
  { days, teamId }: { days: DemoDays; teamId: TeamId },
) {
  const { goal, ago, by, value, note } = measurement
  const key = ['measurement', code, goal, String(ago)]
  const day = days.past(ago)
  return {
    id: demoId(...key),
    team_id: teamId,
    goal_id: cardIdOf(code, goal),
    on_day: day,
    value,
    note,
    person_id: personIdOf(by),
    at: instantOn(day, minutesFor(key.join('/'))),
  }
}
