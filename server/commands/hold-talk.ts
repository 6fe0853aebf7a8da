import { newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { HoldTalkRequest } from '#shared/protocol/talks.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { nextTalkOn } from '#shared/rules/director.ts'
import { agreedActions } from './agreed-actions.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

type Holding = {
  readonly by: PersonId
  readonly teamId: TeamId
  readonly request: HoldTalkRequest
}

/** A talk that seems to have begun longer ago was left open by mistake. */
const LONGEST_MS = 6 * 3_600_000

/**
 * [TALK2] Ends a talk, once: who was there and what was agreed are written down and nothing else, the agreements lie on
 * the board of the team in their owner's name, and the next talk is planned, all in one transaction. Asking again
 * changes nothing.
 */
export async function holdTalk(parts: Parts, holding: Holding): Promise<Outcome<null>> {
  const { stores, sync, clock } = parts
  const { by, teamId, request } = holding
  let outcome: Outcome<null> = refused('server/busy')
  let isNew = false
  await sync.edit(
    teamId,
    by,
    (board) => {
      isNew = !stores.directorTalks.wasHeld(teamId, request.talkId)
      outcome = isNew ? (faultIn(parts, holding) ?? DONE) : DONE
      if (!outcome.ok || !isNew) return []
      return agreedActions(board, request.agreements, { by, at: clock.now() })
    },
    () => {
      if (outcome.ok && isNew) write(parts, holding)
    },
  )
  if (outcome.ok && isNew) sync.recordsChanged(teamId, 'director')
  return outcome
}

function faultIn({ stores, clock }: Parts, { teamId, request }: Holding): Outcome<never> | null {
  const team = stores.teams.get(teamId)
  if (!team || team.school_id === null) return refused('talk/not-a-school')
  const next = stores.directorTalks.nextOf(teamId)
  if (next ? next.talkId !== request.talkId : stores.directorTalks.isKnown(request.talkId)) {
    return refused('talk/not-planned')
  }
  const people = new Set(
    [...stores.memberships.ofTeam(teamId), ...stores.people.withNetworkRole('director')].map(
      ({ id }) => id,
    ),
  )
  const today = dayOf(clock.now())
  if (!request.presentIds.every((id) => people.has(id))) {
    return refused('request/invalid', 'presentIds')
  }
  const isWhole = request.agreements.every(
    ({ ownerId, dueOn }) => people.has(ownerId) && dueOn >= today,
  )
  if (!isWhole) return refused('request/invalid', 'agreements')
  const decisions = new Set(stores.decisions.ofTeam(teamId).map(({ decisionId }) => decisionId))
  const areTheirs = request.decisionIds.every((id) => decisions.has(id))
  return areTheirs ? null : refused('request/invalid', 'decisionIds')
}

function write({ stores, clock }: Parts, { by, teamId, request }: Holding): void {
  const now = clock.now()
  const today = dayOf(now)
  const next = stores.directorTalks.nextOf(teamId)
  const schoolId = stores.teams.get(teamId)?.school_id ?? ''
  const shared = { team_id: teamId, time: next?.time ?? null, person_id: by, at: now }
  stores.directorTalks.add({
    ...shared,
    talk_id: request.talkId,
    kind: 'held',
    on_day: today,
    outcome: JSON.stringify({
      startedAt: beganAt(request.startedAt, now),
      presentIds: [...new Set(request.presentIds)],
      agreements: request.agreements.map(({ id, title }) => ({ cardId: id, title })),
      decisionIds: request.decisionIds,
    }),
  })
  stores.directorTalks.add({
    ...shared,
    talk_id: newId(),
    kind: 'planned',
    on_day: nextTalkOn(today, stores.schools.holidays(schoolId)),
    outcome: null,
  })
}

/** The clock of a device may be off; a talk never begins after its end, nor days before it. */
function beganAt(claimed: Instant, now: Instant): Instant {
  const began = Math.min(Date.parse(claimed), Date.parse(now))
  return new Date(Math.max(began, Date.parse(now) - LONGEST_MS)).toISOString()
}
