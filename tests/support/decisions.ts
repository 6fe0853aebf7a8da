import type { App } from '#server/app.ts'
import { sealDecision } from '#server/commands/seal-decision.ts'
import { sha256Hex } from '#server/database/verify-chains.ts'
import { newId } from '#server/ids.ts'
import type { Decision } from '#shared/model/decision.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import type { Sealed, SealRequest } from '#shared/protocol/decisions.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'
import { readDecisions } from '#shared/rules/decision-chain.ts'
import { shownOf } from '#shared/rules/proposals.ts'

type Direct = Extract<SealRequest, { kind: 'direct' }>

/** A direct decision of two people, looked back at after six weeks. */
export function aDirectRequest(
  app: App,
  presentIds: readonly PersonId[],
  fields: Partial<Direct> = {},
): Direct {
  return {
    kind: 'direct',
    requestKey: newId(),
    text: 'De telefoons liggen in de la tijdens de les.',
    evaluationOn: addDays(dayOf(app.clock.now()), 42),
    presentIds: [...presentIds],
    actions: [],
    ...fields,
  }
}

/** Seals without the HTTP round it; a refusal is a failing test. */
export async function sealed(
  app: App,
  teamId: TeamId,
  actor: PersonId,
  request: SealRequest,
): Promise<Sealed> {
  const outcome = await sealDecision(app.parts, { actor, teamId, request })
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`)
  return outcome.value
}

export function decisionsOf(app: App, teamId: TeamId): Decision[] {
  return readDecisions(app.parts.stores.decisions.ofTeam(teamId))
}

/** A proposal with all that sealing it needs, on the board and on disk. */
export async function aProposal(
  app: App,
  teamId: TeamId,
  by: PersonId,
  fields: { expertIds: readonly PersonId[]; title?: string; text?: string; followsId?: string },
): Promise<CardId> {
  const id = newId()
  const at = app.clock.now()
  const { followsId } = fields
  await app.sync.edit(teamId, by, () => [
    {
      type: 'card-added',
      card: {
        id,
        type: 'proposal',
        place: { board: 'improvement', column: 'proposals', position: 'a0' },
        title: fields.title ?? 'Eén leesaanpak',
        question: 'Hoe leert elk kind verder lezen?',
        proposalText: fields.text ?? 'Elke leesles begint met twee minuten stil lezen.',
        people: fields.expertIds,
        feedbackUntil: addDays(dayOf(at), -1),
        evaluationOn: addDays(dayOf(at), 60),
        tryOut: true,
        createdAt: at,
        createdBy: by,
        ...(followsId === undefined ? {} : { followsId }),
      },
    },
  ])
  return id
}

/** What a screen would send that shows the proposal as it is now. */
export async function aSealRequest(
  app: App,
  teamId: TeamId,
  proposalId: CardId,
  presentIds: readonly PersonId[],
): Promise<SealRequest> {
  const card = (await app.sync.board(teamId)).cards.get(proposalId)
  if (!card) throw new Error('no such proposal')
  const records = app.parts.stores.proposalRecords.ofProposal(teamId, proposalId)
  const shownHash = sha256Hex(shownOf(card, records))
  return {
    kind: 'proposal',
    requestKey: newId(),
    proposalId,
    shownHash,
    presentIds: [...presentIds],
    actions: [],
  }
}
