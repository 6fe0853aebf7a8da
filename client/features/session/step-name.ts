import { texts } from '#client/texts/texts.ts'
import type { SessionStep } from '#shared/model/session.ts'

/** What a step is called: its own title, or what its kind is called. */
export function stepName({ kind, title }: Pick<SessionStep, 'kind' | 'title'>): string {
  return title.trim() === '' ? texts.session.steps[kind] : title
}
