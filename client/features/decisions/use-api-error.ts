import { texts } from '#client/texts/texts.ts'
import { API_ERRORS, type ApiErrorCode } from '#shared/protocol/errors.ts'

/** The sentence of a refusal before it is even asked, in the language that is spoken. */
export function useApiError(): (code: ApiErrorCode) => string {
  return (code) => texts.apiErrors?.[code] ?? API_ERRORS[code].message
}
