import { texts } from '#client/texts/texts.ts'
import type { DecisionScope } from '#shared/model/decision.ts'

export function scopeLabel(scope: DecisionScope): string {
  return texts.decisions.scopes[scope]
}
