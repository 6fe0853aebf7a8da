import type { MailRow } from '#server/database/mail.ts'
import type { Parts } from '#server/parts.ts'
import { viewTalks } from '#server/views/talks.ts'
import { isWork } from '#shared/model/card.ts'
import type { Day, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'
import { instantAt } from '#shared/rules/school-time.ts'
import type { Letter, LetterLine } from './letter.ts'
import { type MailTexts, mailDay } from './texts.ts'
import { worksToday } from './works-today.ts'

type Words = Pick<Letter, 'subject' | 'intro' | 'sections' | 'button'>

/** So many of each are told; the page has the rest. */
const MOST = 8

/** Who a talk with a team is for: the directeur, and the LoCo and IB of the team. */
export function peopleOfTalk({ stores }: Pick<Parts, 'stores'>, teamId: TeamId) {
  return {
    directors: stores.people.withNetworkRole('director'),
    preparers: stores.memberships
      .ofTeam(teamId)
      .filter(({ roles }) =>
        roles.some((role) => role === 'locationCoordinator' || role === 'supportCoordinator'),
      ),
  }
}

/**
 * [MAIL6] One mail before each talk, to the directeur and to who prepares it: on the last working day of each before
 * the day of the talk, so never in a holiday. A talk that was moved gets one before its new day.
 */
export function lineUpTalks(parts: Parts, now: Instant): void {
  const { stores } = parts
  const today = dayOf(now)
  for (const { talkId, teamId, on } of stores.directorTalks.allNext()) {
    if (on < today) continue
    const { directors, preparers } = peopleOfTalk(parts, teamId)
    for (const { id } of [...directors, ...preparers]) {
      if (stores.mail.pausedBy(id).includes('talk')) continue
      if (!isLastWorkday(parts, id, today, on)) continue
      const key = { kind: 'talk', about: `${talkId}/${on}`, person_id: id } as const
      stores.mail.add(key, now, JSON.stringify({ teamId, on }))
    }
  }
}

function isLastWorkday(parts: Parts, personId: PersonId, today: Day, on: Day): boolean {
  if (!worksToday(parts, personId, today)) return false
  for (let day = addDays(today, 1); day < on; day = addDays(day, 1)) {
    if (worksToday(parts, personId, day)) return false
  }
  return true
}

/** What a mail before a talk says; null when the talk was moved or held meanwhile. */
export async function talkWords(
  parts: Parts,
  row: MailRow,
  { say, base }: { say: MailTexts; base: string },
): Promise<Words | null> {
  const { stores, sync } = parts
  // Written by `lineUpTalks`.
  const { teamId, on } = JSON.parse(row.payload) as { teamId: TeamId; on: Day }
  const team = stores.teams.get(teamId)
  const next = stores.directorTalks.nextOf(teamId)
  if (!team || next?.on !== on) return null
  const { directors } = peopleOfTalk(parts, teamId)
  const isDirector = directors.some(({ id }) => id === row.person_id)
  const other = isDirector ? team.name : directors.map(({ name }) => name).join(', ')
  const { held } = await viewTalks(parts, teamId)
  const cards = [...(await sync.board(teamId)).cards.values()].filter((card) => !card.shelved)
  const from = instantAt(held[0]?.on ?? addDays(on, -21), '00:00')
  const line = (words: string, note: string): LetterLine => ({ words, note, url: null })
  const sections = [
    {
      title: say.toDiscuss,
      lines: cards.flatMap((card) =>
        card.forDirector ? [line(card.title, card.forDirector.line)] : [],
      ),
    },
    {
      title: say.lastAgreed,
      lines: (held[0]?.agreements ?? []).map(({ title, owner, isDone }) =>
        line(title, [owner, isDone ? say.agreedDone : say.agreedOpen].filter(Boolean).join(', ')),
      ),
    },
    {
      title: say.helpAsked,
      lines: cards.flatMap((card) =>
        isWork(card) && card.helpAsked && !card.done ? [line(card.title, card.help)] : [],
      ),
    },
    {
      title: say.sinceThen,
      lines: cards.flatMap((card) =>
        card.type === 'success' && card.createdAt >= from ? [line(card.title, '')] : [],
      ),
    },
  ]
  const day = mailDay(on, say)
  return {
    subject: say.talkSubject(other, day),
    intro: say.talkIntro(day, next.time),
    sections: sections
      .map(({ title, lines }) => ({ title, lines: lines.slice(0, MOST) }))
      .filter(({ lines }) => lines.length > 0),
    button: { words: say.toTalk, url: `${base}/team/${team.code}/gesprek` },
  }
}
