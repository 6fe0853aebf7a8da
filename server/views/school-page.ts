import type { Parts } from '#server/parts.ts'
import type { Card } from '#shared/model/card.ts'
import { isWork } from '#shared/model/card.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { HeldTalk, SchoolPage } from '#shared/protocol/director.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'
import { readDecisions } from '#shared/rules/decision-chain.ts'
import { daysWithoutHolidays, nextTalkOn, sinceLastTalk } from '#shared/rules/director.ts'
import { instantAt } from '#shared/rules/school-time.ts'
import { tallySessions } from '#shared/rules/year-plan.ts'
import { viewOverviewRow } from './director-overview.ts'
import { viewSessionsIn } from './year-plan.ts'

/**
 * [DIR8] Everything about one team since its last talk with the directeur. Only what work, goals, decisions and held
 * sessions say: no mood, no vote, no visit, no count per person.
 */
export async function viewSchoolPage(
  parts: Parts,
  teamId: TeamId,
): Promise<SchoolPage | undefined> {
  const { stores, clock, sync } = parts
  const team = stores.teams.get(teamId)
  const row = viewOverviewRow(parts, teamId)
  if (!team || team.school_id === null || !row) return undefined
  const board = await sync.board(teamId)
  const today = dayOf(clock.now())
  const holidays = stores.schools.holidays(team.school_id)
  const since = sinceLastTalk(row.lastTalkOn, today)
  const from = instantAt(since.from, '00:00')
  const members = stores.memberships.ofTeam(teamId)
  const names = new Map(
    [...members, ...stores.boardPeople.ofTeam(teamId)].map(({ id, name }) => [id, name]),
  )
  const nameOf = (id: PersonId) => names.get(id) ?? stores.people.get(id)?.name ?? ''
  const history = viewHistory(parts, teamId, board, nameOf)
  const cards = [...board.cards.values()]
  const shown = cards.filter((card) => card.shelved === undefined)
  const work = shown.filter(isWork)
  const open = work.filter(({ place }) => place.column === 'todo' || place.column === 'doing')
  const finished = cards.filter(
    (card) => isWork(card) && card.done !== undefined && card.done.at >= from,
  )
  const stuck = open.filter(
    (card) => card.postponements.length >= 2 || card.waitingFor.trim() !== '',
  )
  const entries = stores.decisions.ofTeam(teamId)
  const last = entries.at(-1)
  const decisions = readDecisions(entries)
  const measured = stores.measurements.ofTeam(teamId)
  // The day of the last talk was counted then.
  const ended = { from: addDays(since.from, 1), to: today }
  const sessions = viewSessionsIn(parts, team, { ...ended, holidays })
  return {
    teamId,
    teamCode: team.code,
    teamName: team.name,
    today,
    since,
    isFirst: row.lastTalkOn === null,
    next: row.next,
    afterNext: row.next ? nextTalkOn(row.next.on, holidays) : null,
    readers: members
      .filter(({ roles }) =>
        roles.some((role) => role === 'locationCoordinator' || role === 'supportCoordinator'),
      )
      .map(({ id, name }) => ({ id, name })),
    people: members.map(({ id, name }) => ({ id, name })),
    directors: stores.people
      .allNetworkRoles()
      .filter(({ role }) => role === 'director')
      .map(({ person_id: id }) => ({ id, name: nameOf(id) })),
    signals: row.signals,
    invitations: stores.directorOverview
      .invitations(today)
      .filter((invitation) => invitation.teamId === teamId)
      .map(({ cardId, board, title, on, time, directorId, director }) => ({
        ...{ cardId, board, title, on, time },
        ...{ directorId, director },
      })),
    agreed: history[0]?.agreements ?? [],
    flagged: shown
      .flatMap((card) => (card.forDirector ? [{ card, flag: card.forDirector }] : []))
      .sort((one, other) => (one.flag.at < other.flag.at ? -1 : 1))
      .map(({ card, flag }) => ({
        ...lineOf(card),
        line: flag.line,
        by: nameOf(flag.by),
        byId: flag.by,
        type: card.type,
      })),
    help: open
      .flatMap((card) => (card.helpAsked ? [{ card, asked: card.helpAsked }] : []))
      .sort((one, other) => (one.asked.at < other.asked.at ? -1 : 1))
      .map(({ card, asked }) => ({
        ...lineOf(card),
        text: card.help,
        by: nameOf(card.ownerId ?? asked.by),
        byId: card.ownerId ?? asked.by,
        since: dayOf(asked.at),
        days: daysWithoutHolidays(dayOf(asked.at), today, holidays),
      })),
    goals: shown
      .filter((card) => card.type === 'goal')
      .map((card) => {
        const measurements = measured
          .filter(({ goalId }) => goalId === card.id)
          .map(({ on, value }) => ({ on, value }))
        return {
          cardId: card.id,
          title: card.title,
          baseline: card.baseline ?? null,
          target: card.target ?? null,
          unit: card.unit ?? null,
          dueOn: card.dueOn ?? null,
          value: measurements.at(-1)?.value ?? null,
          status: card.goalStatus ?? 'active',
          learned: card.learned,
          measurements,
        }
      }),
    decisions: decisions
      .filter(({ at }) => at >= from)
      .map(({ id, number, body, at }) => ({
        id,
        number,
        title: body.title || body.text,
        takenOn: dayOf(at),
      })),
    chain: last ? { count: decisions.length, head: last.hash } : null,
    evaluations: decisions
      .filter(
        ({ events, followedById }) =>
          followedById === null &&
          !events.some(({ kind }) => kind === 'evaluated' || kind === 'secured'),
      )
      .map(({ id, body }) => ({
        id,
        title: body.title || body.text,
        evaluationOn: body.evaluationOn,
      }))
      .sort((one, other) => (one.evaluationOn < other.evaluationOn ? -1 : 1)),
    successes: cards
      .filter(
        (card) =>
          card.type === 'success' && card.createdAt >= from && card.shelved?.shelf !== 'bin',
      )
      .sort((one, other) => (one.createdAt > other.createdAt ? -1 : 1))
      .map((card) => ({
        ...lineOf(card),
        by: nameOf(card.createdBy),
        byId: card.createdBy,
        isCompliment: card.successKind === 'compliment',
      })),
    work: {
      done: finished.length,
      started: work.filter((card) => card.place.column === 'doing').length,
      open: open.length,
      stuck: stuck.length,
    },
    finished: finished.map(lineOf),
    stuck: stuck.map(lineOf),
    sessions: {
      ...tallySessions(sessions, ended, today),
      days: sessions.map(({ mode, on, plannedOn, status, reason }) => ({
        mode,
        on,
        plannedOn,
        status,
        reason,
      })),
    },
    groups: row.groups,
    history,
    looked: stores.directorTalks.lastLook(teamId),
  }
}

/** Talks that were held, newest first, with how their agreements stand now. */
function viewHistory(
  { stores }: Parts,
  teamId: TeamId,
  board: BoardSnapshot,
  nameOf: (id: PersonId) => string,
): HeldTalk[] {
  return stores.directorTalks.held(teamId).map(({ talkId, on, at, outcome }) => ({
    talkId,
    on,
    startedAt: outcome.startedAt,
    endedAt: at,
    present: outcome.presentIds.map((id) => ({ id, name: nameOf(id) })),
    agreements: outcome.agreements.map(({ cardId, title }) => {
      const card = board.cards.get(cardId)
      return {
        cardId,
        title: card?.title ?? title,
        owner: card?.ownerId ? nameOf(card.ownerId) : '',
        isDone: card?.done !== undefined,
        dueOn: card?.dueOn ?? null,
      }
    }),
  }))
}

function lineOf({ id, title, place }: Card) {
  return { cardId: id, title, board: place.board }
}
