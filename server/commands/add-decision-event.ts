import { newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { DecisionId, StoredEntry } from '#shared/model/decision.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { EventRequest } from '#shared/protocol/decisions.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { readDecisions } from '#shared/rules/decision-chain.ts'
import { faultInEvent } from '#shared/rules/decisions.ts'
import { DONE, type Outcome, refused } from './outcome.ts'
import { announceEntry, isChainSound, nextEntry } from './sealing.ts'

type Adding = {
  readonly actor: PersonId
  readonly teamId: TeamId
  readonly decisionId: DecisionId
  readonly request: EventRequest
}

/** [DEC4] Writes under a decision what happened since. Its own text stays as it was sealed. */
export function addDecisionEvent(parts: Parts, adding: Adding): Outcome<null> {
  const { database, stores, clock } = parts
  const { actor, teamId, decisionId, request } = adding
  const { requestKey, kind, about, outcome } = request
  let added: StoredEntry | null = null
  const written = database.transaction((): Outcome<null> => {
    if (stores.decisions.byRequest(requestKey)?.teamId === teamId) return DONE
    const entries = stores.decisions.ofTeam(teamId)
    const decision = readDecisions(entries).find(({ id }) => id === decisionId)
    if (!decision) return refused('request/not-found')
    if (!isChainSound(stores, teamId)) return refused('decision/chain-broken')
    const at = clock.now()
    const today = dayOf(at)
    const fault = faultInEvent(decision, kind, today)
    if (fault) return refused(fault)
    if (isEmpty(request)) return refused('request/invalid', 'text')
    const isExperience = kind === 'experience'
    const body = {
      text: request.text,
      on: today,
      link: request.link,
      about: isExperience ? about : null,
      outcome: kind === 'evaluated' ? outcome : null,
    }
    const entry = { teamId, kind, id: newId(), decisionId, number: null, proposalId: null }
    added = nextEntry(stores, { ...entry, followsId: null, requestKey, at, by: actor }, body)
    stores.decisions.append(added)
    return DONE
  })
  if (added) announceEntry(parts, added)
  return written
}

/** An experience, an evaluation and a correction say something; that it was introduced may go without words. */
function isEmpty({ kind, text, link, about, outcome }: EventRequest): boolean {
  switch (kind) {
    case 'experience':
      return text === '' || about === null
    case 'evaluated':
      return text === '' || outcome === null
    case 'erratum':
      return text === ''
    case 'secured':
      return text === '' && link === ''
    case 'introduced':
      return false
  }
}
