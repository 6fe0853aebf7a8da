import type { Parts } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import type { MyNews } from '#shared/protocol/my-work.ts'
import { may } from '#shared/rules/permissions.ts'

const WEEK_MS = 7 * 86_400_000
const PERSON_KINDS = ['owner', 'helper-added', 'helper-removed', 'handed-over', 'declined']

/**
 * What is new for a person: work put in their name, what others did after what they have seen [NEWS1], and on which
 * proposals they are asked what they think [NEWS2].
 */
export function viewMyNews({ stores, clock }: Parts, reader: PersonFacts): MyNews {
  const { id } = reader
  const teams = stores.teams.ofPerson(id)
  const mine = new Set(teams.map((team) => team.id))
  const weekAgo = new Date(Date.parse(clock.now()) - WEEK_MS).toISOString()
  const nameOf = (personId: PersonId | null) =>
    personId === null ? null : (stores.people.get(personId)?.name ?? null)
  return {
    given: stores.givenWork.of(id).filter(({ teamId }) => mine.has(teamId)),
    asked: stores.askedAdvice.waitingFor(id).filter(({ teamId }) => {
      const team = stores.teams.facts(teamId)
      return team !== null && may(reader, 'board/read', team)
    }),
    teams: teams.map((team) => {
      const mark = stores.news.mark(id, team.id)
      const seen = mark?.eventId ?? stores.news.lastBefore(team.id, weekAgo)
      const events = stores.news.after(team.id, seen, id)
      return {
        teamId: team.id,
        teamCode: team.code,
        teamName: team.name,
        since: mark?.at ?? weekAgo,
        lastEvent: events[0]?.id ?? seen,
        events: events.map((event) => {
          const isAboutPeople = PERSON_KINDS.includes(event.kind)
          return {
            ...event,
            fromName: isAboutPeople ? nameOf(event.from) : null,
            toName: isAboutPeople ? nameOf(event.to) : null,
          }
        }),
      }
    }),
  }
}
