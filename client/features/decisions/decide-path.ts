import { sessionPath } from '#client/board/session/use-steering.ts'
import { typingAt } from '#client/board/type-on-phone.tsx'
import { DECISION_FIELD } from '#client/board/typed-words.ts'

/** Where a phone can type and seal a direct decision: in the session that runs, otherwise in the register. */
export function decidePath(teamCode: string, isInSession: boolean): string {
  const page = isInSession ? sessionPath(teamCode) : `/team/${teamCode}/besluiten`
  return typingAt(page, DECISION_FIELD)
}
