import { newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { Change } from '#shared/model/change.ts'
import type { ChainEntry, StoredEntry } from '#shared/model/decision.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { Sealed, SealRequest } from '#shared/protocol/decisions.ts'
import { dayOf, schoolYearOf } from '#shared/rules/calendar.ts'
import { mayTake, takenIn } from '#shared/rules/decisions.ts'
import { positionsAtEnd } from '#shared/rules/ordering.ts'
import { standingsOf } from '#shared/rules/permissions.ts'
import { directBody } from './direct-decision.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import { proposedBody } from './proposed-decision.ts'
import { announceEntry, followUpId, isChainSound, nextEntry, type Prepared } from './sealing.ts'

type Asked = { readonly actor: PersonId; readonly teamId: TeamId; readonly request: SealRequest }

/**
 * [DEC1] Takes a decision, as one command in one turn and one transaction: rights, the text as it is on disk, what
 * stood on the screen, not decided before, the next number, the row and its first actions. Whoever asks the same again,
 * or a moment after somebody else, gets the decision that stands.
 */
export async function sealDecision(parts: Parts, asked: Asked): Promise<Outcome<Sealed>> {
  const { sync, stores } = parts
  let outcome: Outcome<Sealed> = refused('server/busy')
  let entry: StoredEntry | null = null
  const decideChanges = (board: BoardSnapshot): readonly Change[] => {
    const standing = standingFor(parts, asked)
    if (standing) {
      outcome = accepted(answerFor(standing))
      return []
    }
    const prepared = prepare(parts, asked, board)
    if (!prepared.ok) {
      outcome = prepared
      return []
    }
    entry = entryFor(parts, asked, prepared.value)
    outcome = accepted(answerFor(entry))
    return changesFor(parts, asked, prepared.value, entry.id, board)
  }
  await sync.edit(asked.teamId, asked.actor, decideChanges, () => {
    if (entry) stores.decisions.append(entry)
  })
  if (entry) announceEntry(parts, entry)
  return outcome
}

function standingFor({ stores }: Parts, { teamId, request }: Asked): ChainEntry | undefined {
  const again = stores.decisions.byRequest(request.requestKey)
  if (again?.teamId === teamId) return again
  if (request.kind === 'direct') return undefined
  const decided = stores.decisions.byProposal(request.proposalId)
  return decided?.teamId === teamId ? decided : undefined
}

function answerFor({ decisionId, number }: ChainEntry): Sealed {
  return { decisionId, number: number ?? '' }
}

function prepare(parts: Parts, asked: Asked, board: BoardSnapshot): Outcome<Prepared> {
  const { stores, clock } = parts
  const { actor, teamId, request } = asked
  const facts = stores.people.facts(actor)
  const team = stores.teams.facts(teamId)
  if (!facts || !team) return refused('rights/not-allowed')
  if (!isChainSound(stores, teamId)) return refused('decision/chain-broken')
  const standings = standingsOf(facts, team)
  // In a talk the directeur decides what is the directeur's to decide; a team decides for itself.
  const mandate = mayTake(standings, 'team') ? 'team' : 'director'
  const members = stores.memberships.ofTeam(teamId).map(({ id }) => id)
  const today = dayOf(clock.now())
  const actionIds = request.actions.map((_, index) => followUpId(request.requestKey, index))
  const prepared =
    request.kind === 'direct'
      ? directBody(request, { actor, today, isGroup: team.schoolId === null, mandate, actionIds })
      : proposedBody(request, { parts, teamId, today, board, members, actionIds })
  if (!prepared.ok) return prepared
  const body = { ...prepared.value.body, ...takenIn(board.session, actor, today) }
  if (!mayTake(standings, body.mandate)) return refused('decision/not-your-mandate')
  const known = (id: PersonId) => stores.people.get(id) !== undefined
  if (!body.presentIds.every(known)) return refused('request/invalid', 'presentIds')
  if (!request.actions.every(({ ownerId }) => members.includes(ownerId))) {
    return refused('request/invalid', 'actions')
  }
  return accepted({ ...prepared.value, body })
}

/** The number is allotted here and nowhere else: `KIE-2526-014`. */
function entryFor(
  { stores, clock }: Parts,
  { actor, teamId, request }: Asked,
  { body, proposalId, followsId }: Prepared,
): StoredEntry {
  const at = clock.now()
  const prefix = `${stores.teams.get(teamId)?.code}-${schoolYearOf(dayOf(at))}-`
  const count = stores.decisions.countOf(prefix) + 1
  const number = `${prefix}${String(count).padStart(3, '0')}`
  const id = newId()
  const { requestKey } = request
  return nextEntry(
    stores,
    {
      teamId,
      kind: 'decision',
      id,
      decisionId: id,
      number,
      proposalId,
      followsId,
      requestKey,
      at,
      by: actor,
    },
    body,
  )
}

/** The first steps come onto the board; the proposal leaves it, since the register has it now. */
function changesFor(
  { clock }: Parts,
  { actor, request }: Asked,
  { proposalId }: Prepared,
  decisionId: string,
  board: BoardSnapshot,
): Change[] {
  const at = clock.now()
  const others = (board.columns['improvement/todo'] ?? []).flatMap(
    (id: CardId) => board.cards.get(id) ?? [],
  )
  const positions = positionsAtEnd(others, request.actions.length)
  const changes = request.actions.map(
    ({ title, ownerId, dueOn }, index): Change => ({
      type: 'card-added',
      card: {
        id: followUpId(request.requestKey, index),
        type: 'action',
        place: { board: 'improvement', column: 'todo', position: positions[index] ?? '' },
        title,
        ownerId,
        dueOn,
        decisionId,
        createdAt: at,
        createdBy: actor,
      },
    }),
  )
  if (proposalId === null) return changes
  const value = { shelf: 'archive', at, by: actor } as const
  return [...changes, { type: 'value-set', cardId: proposalId, field: 'shelved', value }]
}
