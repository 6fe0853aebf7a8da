import { texts } from '#client/texts/texts.ts'
import type { ApiErrorBody, ApiErrorCode } from '#shared/protocol/errors.ts'

/** A field of a form that can be wrong; each has a sentence. */
export type FieldName = keyof typeof texts.fields

/** Refusals that are about one field, whatever form it stands in. */
const FIELDS_OF_CODE: Partial<Record<ApiErrorCode, readonly FieldName[]>> = {
  'password/too-short': ['password', 'next'],
  'password/too-long': ['password', 'next'],
  'password/too-common': ['password', 'next'],
  'password/wrong': ['current'],
  'team/code-taken': ['code', 'teamCode'],
  'invitation/already-member': ['email'],
}

/** The sentence to show under a field, if this refusal is about it. */
export function faultOn(error: ApiErrorBody | null, field: FieldName): string | undefined {
  if (!error) return undefined
  if (FIELDS_OF_CODE[error.code]?.includes(field)) return error.message
  return error.fields?.includes(field) ? texts.fields[field] : undefined
}

/** The sentence to show above the form, if the refusal is about none of its fields. */
export function faultElsewhere(
  error: ApiErrorBody | null,
  fields: readonly FieldName[],
): string | undefined {
  if (!error) return undefined
  const isShown = fields.some((field) => faultOn(error, field) !== undefined)
  return isShown ? undefined : error.message
}
