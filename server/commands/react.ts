import type { Parts } from '#server/parts.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import type { ReactionRequest } from '#shared/protocol/decisions.ts'
import { mayReact } from '#shared/rules/decisions.ts'
import { standingsOf } from '#shared/rules/permissions.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

type Reacting = {
  readonly actor: PersonId
  readonly teamId: TeamId
  readonly proposalId: CardId
  readonly request: ReactionRequest
}

/** [DEC11] Writes down what one person says about a proposal, with the server's time. Nobody can rewrite it. */
export async function react(parts: Parts, reacting: Reacting): Promise<Outcome<null>> {
  const { sync, stores } = parts
  const { actor, teamId, proposalId } = reacting
  let outcome: Outcome<null> = refused('server/busy')
  let proposal: Card | undefined
  const look = (board: { cards: ReadonlyMap<CardId, Card> }) => {
    proposal = board.cards.get(proposalId)
    return []
  }
  await sync.edit(teamId, actor, look, () => {
    const isRepeat = stores.proposalRecords.has(reacting.request.id)
    outcome = isRepeat ? DONE : (faultIn(parts, reacting, proposal) ?? DONE)
    if (outcome.ok && !isRepeat) stores.proposalRecords.add(rowFor(parts, reacting))
  })
  if (outcome.ok) sync.recordsChanged(teamId, 'reactions')
  return outcome
}

function faultIn(
  { stores }: Parts,
  { actor, teamId, proposalId, request }: Reacting,
  card: Card | undefined,
) {
  if (card?.type !== 'proposal') return refused('request/not-found')
  const facts = stores.people.facts(actor)
  const team = stores.teams.facts(teamId)
  if (!facts || !team) return refused('rights/not-allowed')
  const isExpert = card.people.includes(actor)
  if (!mayReact(standingsOf(facts, team), isExpert)) return refused('rights/not-allowed')
  if (stores.decisions.byProposal(proposalId)) return refused('proposal/decided')
  if (request.kind === 'expert' && !isExpert) return refused('proposal/not-an-expert')
  if (isWordless(request)) return refused('request/invalid', 'text')
  if (request.kind !== 'answer') return null
  const records = stores.proposalRecords.ofProposal(teamId, proposalId)
  const isThere = records.some(({ id, kind }) => id === request.to && kind !== 'answer')
  return isThere ? null : refused('request/not-found')
}

/** Agreeing and supporting need no words; whoever objects, asks or adds says what. */
function isWordless(request: ReactionRequest): boolean {
  if (request.kind === 'expert') return request.about !== 'support' && request.text === ''
  return request.kind === 'feedback' && request.about !== 'agree' && request.text === ''
}

function rowFor({ clock }: Parts, { actor, teamId, proposalId, request }: Reacting) {
  return {
    id: request.id,
    team_id: teamId,
    proposal_id: proposalId,
    kind: request.kind,
    about: request.kind === 'answer' ? null : request.about,
    to_id: request.kind === 'answer' ? request.to : null,
    text: request.text,
    link: request.kind === 'experience' ? request.link : '',
    on_day: request.kind === 'experience' ? request.on : null,
    person_id: actor,
    at: clock.now(),
  }
}
