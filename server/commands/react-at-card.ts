import type { Parts } from '#server/parts.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import type { CardReactionRequest } from '#shared/protocol/talks.ts'
import { standingsOf } from '#shared/rules/permissions.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

type Reacting = {
  readonly by: PersonId
  readonly teamId: TeamId
  readonly cardId: CardId
  readonly request: CardReactionRequest
}

/**
 * [TALK5] Says something at a card, in one's own name and beside the card: the directeur supports or asks, the team
 * answers. Nobody can rewrite it; sending it again changes nothing.
 */
export async function reactAtCard(parts: Parts, reacting: Reacting): Promise<Outcome<null>> {
  const { stores, sync, clock } = parts
  const { by, teamId, cardId, request } = reacting
  const card = (await sync.board(teamId)).cards.get(cardId)
  if (!card) return refused('request/not-found')
  const known = stores.cardReactions.get(request.id)
  if (known) return known.person_id === by ? DONE : refused('request/invalid', 'id')
  const fault = faultIn(parts, reacting)
  if (fault) return fault
  const isQuestion = request.kind === 'question'
  stores.cardReactions.add({
    id: request.id,
    team_id: teamId,
    card_id: cardId,
    kind: request.kind,
    needs_answer: isQuestion && request.needsAnswer ? 1 : 0,
    about: request.kind === 'answer' ? request.about : null,
    text: request.text,
    person_id: by,
    at: clock.now(),
  })
  sync.recordsChanged(teamId, 'director')
  return DONE
}

function faultIn({ stores }: Parts, { by, teamId, cardId, request }: Reacting) {
  const facts = stores.people.facts(by)
  const team = stores.teams.facts(teamId)
  if (!facts || !team) return refused('rights/not-allowed')
  const standings = standingsOf(facts, team)
  if (request.kind !== 'answer') {
    return standings.includes('director') ? null : refused('rights/not-allowed')
  }
  const isOfTeam = standings.includes('member') || standings.includes('coordinator')
  if (!isOfTeam) return refused('rights/not-allowed')
  const asked = request.about === null ? undefined : stores.cardReactions.get(request.about)
  const isThere = asked?.team_id === teamId && asked.card_id === cardId && asked.kind !== 'answer'
  return isThere ? null : refused('request/invalid', 'about')
}
