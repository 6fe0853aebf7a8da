import { peopleOfTalk } from '#server/mail/talks.ts'
import type { Parts } from '#server/parts.ts'
import { instantAt } from '#shared/rules/school-time.ts'
import type { CalendarEntry } from './ics.ts'
import type { CalendarReader } from './sources.ts'

/** As long as the steps of a talk together. */
const TALK_MINUTES = 45

/** [TALK8] The next talk of each school that I am in: as directeur of all, as LoCo or IB of my own. */
export function talksOf(parts: Parts, { personId, base, say }: CalendarReader): CalendarEntry[] {
  const { stores } = parts
  return stores.directorTalks.allNext().flatMap((talk): CalendarEntry[] => {
    const team = stores.teams.get(talk.teamId)
    const { directors, preparers } = peopleOfTalk(parts, talk.teamId)
    const isMine = [...directors, ...preparers].some(({ id }) => id === personId)
    if (!team || !isMine) return []
    const isDirector = directors.some(({ id }) => id === personId)
    const other = isDirector ? team.name : directors.map(({ name }) => name).join(', ')
    const what = {
      uid: `talk-${talk.talkId}`,
      title: say.talkWith(other),
      note: team.name,
      url: `${base}/team/${team.code}/gesprek`,
    }
    if (talk.time === null) return [{ kind: 'day', on: talk.on, ...what }]
    const startsAt = instantAt(talk.on, talk.time)
    return [{ kind: 'timed', startsAt, minutes: TALK_MINUTES, ...what }]
  })
}
