import type { Parts } from '#server/parts.ts'
import { teamsWithMyWork } from '#server/views/my-actions.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import { addDays } from '#shared/rules/calendar.ts'
import type { Letter, LetterLine } from './letter.ts'
import { type MailTexts, mailDay } from './texts.ts'

const WEEK = 7

/** The open work of a person that a mail tells of: new, past its day, or due within a week. Empty when there is none. */
export function ownActions(
  parts: Parts,
  personId: PersonId,
  { today, say, base }: { today: Day; say: MailTexts; base: string },
): Letter['sections'] {
  const { stores } = parts
  const teams = teamsWithMyWork(parts, personId)
  const given = stores.givenWork.of(personId)
  const fresh: LetterLine[] = []
  const open: LetterLine[] = []
  const soon: LetterLine[] = []
  for (const { teamId, cardId, board, column, title, dueOn, ownerId } of stores.openWork.ofPerson(
    personId,
  )) {
    const team = teams.get(teamId)
    if (!team || ownerId !== personId || column === 'backlog') continue
    const page = board === 'scrum' ? 'scrumbord' : 'verbeterbord'
    const url = `${base}/team/${team.code}/${page}?kaart=${cardId}`
    const giver = given.find((row) => row.teamId === teamId && row.cardId === cardId)
    const day = dueOn === null ? '' : mailDay(dueOn, say)
    const line = (note: string): LetterLine => ({
      words: title,
      note: [note, team.name].filter(Boolean).join(', '),
      url,
    })
    if (giver) fresh.push(line([say.asks(giver.byName), day].filter(Boolean).join(', ')))
    else if (dueOn === null) continue
    else if (dueOn < today) open.push(line(say.since(day)))
    else if (dueOn <= addDays(today, WEEK)) soon.push(line(day))
  }
  return [
    { title: say.newForYou, lines: fresh },
    { title: say.openSince, lines: open },
    { title: say.thisWeek, lines: soon },
  ].filter(({ lines }) => lines.length > 0)
}
