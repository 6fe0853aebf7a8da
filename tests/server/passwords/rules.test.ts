import { describe, expect, test } from 'vitest'
import { faultInPassword } from '#server/passwords/rules.ts'

describe('[PW1] a password is long and not what everybody guesses first', () => {
  test.each([
    ['elf tekens.', 'password/too-short'],
    ['x'.repeat(129), 'password/too-long'],
    ['wachtwoord123', 'password/too-common'],
    ['Welkom2026!!!', 'password/too-common'],
    ['welkomwelkom', 'password/too-common'],
    ['123456789012', 'password/too-common'],
    ['aaaaaaaaaaaa', 'password/too-common'],
    ['Beterbord-2026', 'password/too-common'],
    ['Basketball1234', 'password/too-common'],
    ['123qweasdzxc!', 'password/too-common'],
    ['1q2w3e4r5t6y', 'password/too-common'],
    ['montgomery2025', 'password/too-common'],
    ['correct paard batterij', null],
    ['!@#$%^&*()_+', null],
    ['twaalf teken', null],
    ['paard fiets appel', null],
    ['öl für die säge', null],
    ['🐎🚲🍏🐎🚲🍏🐎🚲🍏🐎🚲🦆', null],
  ])('%s → %s', (password, fault) => {
    expect(faultInPassword(password)).toBe(fault)
  })

  test('128 characters is not too long', () => {
    expect(faultInPassword('paard fiets appel '.repeat(8).slice(0, 128))).toBeNull()
  })
})
