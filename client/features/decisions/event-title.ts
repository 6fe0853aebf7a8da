import { texts } from '#client/texts/texts.ts'
import type { DecisionEvent } from '#shared/model/decision.ts'

/** What happened to a decision, in a few words: `Geëvalueerd: houden zo`. */
export function eventTitle({ kind, body }: DecisionEvent): string {
  const { events, outcomes, experiences } = texts.decisions
  if (kind === 'evaluated' && body.outcome) return `${events.evaluated}: ${outcomes[body.outcome]}`
  if (kind === 'experience' && body.about)
    return `${events.experience}: ${experiences[body.about].toLowerCase()}`
  return events[kind]
}
