import { expect, test } from 'vitest'
import { askedPath } from '#client/features/sign-in/asked-path.ts'

const asked = (path: string) => askedPath(`terug=${encodeURIComponent(path)}`)

test('[D5] after signing in the page that was asked for comes back, with its card', () => {
  expect(asked('/team/KIE/scrumbord?kaart=abc')).toBe('/team/KIE/scrumbord?kaart=abc')
  expect(askedPath('')).toBe('/')
})

test('a sign-in link never leads to another website, nor back to itself', () => {
  for (const path of ['//example.org', 'https://example.org', '/\\example.org', 'javascript:1']) {
    expect(asked(path)).toBe('/')
  }
  expect(asked('/inloggen?terug=/account')).toBe('/')
})
