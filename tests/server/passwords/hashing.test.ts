import { describe, expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '#server/passwords/hash.ts'
import { createHashing } from '#server/passwords/hashing.ts'

describe('a stored password', () => {
  test('is an argon2id PHC string with its own salt, and verifies', async () => {
    const phc = await hashPassword('paard fiets appel')
    expect(phc).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(phc).not.toBe(await hashPassword('paard fiets appel'))
    expect(await verifyPassword(phc, 'paard fiets appel')).toBe(true)
    expect(await verifyPassword(phc, 'paard fiets Appel')).toBe(false)
  })

  test('verifies at another cost than today’s', async () => {
    const phc = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$'.concat('A'.repeat(43))
    expect(await verifyPassword(phc, 'paard fiets appel')).toBe(false)
  })

  test('is the same however an ë was typed', async () => {
    const phc = await hashPassword('drie\u00ebn zestig!')
    expect(await verifyPassword(phc, 'drie\u0065\u0308n zestig!')).toBe(true)
  })
})

test('so many passwords at once that it would hurt are turned away, the others are served', async () => {
  const hashing = createHashing()
  const answers = await Promise.all(Array.from({ length: 40 }, () => hashing.verify(null, 'x')))
  expect(answers.filter((answer) => answer === null)).toHaveLength(8)
  expect(answers.filter((answer) => answer === false)).toHaveLength(32)
  expect(await hashing.verify(null, 'x')).toBe(false)
})
