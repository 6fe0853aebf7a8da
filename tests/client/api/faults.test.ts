import { expect, test } from 'vitest'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { texts } from '#client/texts/texts.ts'
import { API_ERRORS, type ApiErrorCode } from '#shared/protocol/errors.ts'

const refusal = (code: ApiErrorCode, fields?: string[]) => ({
  code,
  message: API_ERRORS[code].message,
  ...(fields ? { fields } : {}),
})

test('a field that the server names has a sentence of its own', () => {
  const error = refusal('request/invalid', ['email', 'name'])
  expect(faultOn(error, 'email')).toBe(texts.fields.email)
  expect(faultOn(error, 'name')).toBe(texts.fields.name)
  expect(faultOn(error, 'role')).toBeUndefined()
  expect(faultElsewhere(error, ['email', 'name'])).toBeUndefined()
})

test('a refusal about one field stands under that field', () => {
  const error = refusal('password/too-common')
  expect(faultOn(error, 'password')).toBe(error.message)
  expect(faultOn(error, 'email')).toBeUndefined()
  expect(faultElsewhere(error, ['password'])).toBeUndefined()
})

test('a refusal about none of the fields stands above the form', () => {
  const error = refusal('sign-in/wrong')
  expect(faultElsewhere(error, ['email', 'password'])).toBe(error.message)
  expect(faultElsewhere(null, ['email'])).toBeUndefined()
})
