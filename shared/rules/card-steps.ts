import { type Card, TYPED_LENGTH } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { ok, type Result, refuse } from '#shared/model/result.ts'
import { positionAt, positionsAtEnd } from './ordering.ts'
import type { RuleContext } from './rule-context.ts'

/** What of a step is to change. */
export function stepFields({ text, done }: { text?: string; done?: boolean }) {
  return { ...(text === undefined ? {} : { text }), ...(done === undefined ? {} : { done }) }
}

/** A step at the end; without words it is refused. */
export function addStep(card: Card, text: string, context: RuleContext): Result<readonly Change[]> {
  const trimmed = text.trim()
  if (trimmed === '') return refuse('card/empty-title')
  const [position = ''] = positionsAtEnd(card.steps.map(asPlaced), 1)
  const step = { text: trimmed.slice(0, TYPED_LENGTH.step), done: false, position }
  return ok([{ type: 'step-set', cardId: card.id, stepId: context.newId(), step }])
}

function asPlaced(step: { id: string; position: string }) {
  return { id: step.id, place: { position: step.position } }
}

/** A step to another place among the others. */
export function moveStep(
  card: Card,
  command: Extract<BoardCommand, { type: 'move-step' }>,
): Result<readonly Change[]> {
  const others = card.steps.filter((step) => step.id !== command.stepId).map(asPlaced)
  const position = positionAt(others, command.index)
  return ok([{ type: 'step-set', cardId: card.id, stepId: command.stepId, step: { position } }])
}
