import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import type { SetupAnswers } from './setup-form.tsx'

export type SetupField = Exclude<keyof SetupAnswers, 'ownDevice'>

const SHORTEST_PASSWORD = 12

/** Everything that is not right yet, at once and before the server is asked. */
export function setupFaults(answers: SetupAnswers): ApiErrorBody | null {
  const names = ['networkName', 'schoolName', 'teamName', 'personName'] as const
  const fields: SetupField[] = names.filter((field) => answers[field].trim() === '')
  if (!/^[A-Z]{2,5}$/.test(answers.teamCode.trim())) fields.push('teamCode')
  if (!/^\S+@\S+\.\S+$/.test(answers.email.trim())) fields.push('email')
  if (answers.password.length < SHORTEST_PASSWORD) fields.push('password')
  return fields.length === 0 ? null : { code: 'request/invalid', message: '', fields }
}
