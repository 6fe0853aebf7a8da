import { expect, test } from 'vitest'
import { setupFaults } from '#client/features/setup/setup-faults.ts'

const good = {
  networkName: 'Onderwijsteam De Terp',
  schoolName: 'De Kievit',
  region: 'north',
  teamName: 'De Kievit',
  teamCode: 'KIE',
  personName: 'Anna',
  email: 'anna@deterp.example',
  password: 'drie losse woorden',
  ownDevice: true,
} as const

test('a filled-in set-up has no faults', () => {
  expect(setupFaults(good)).toBeNull()
})

test('every fault is named at once', () => {
  const empty = { ...good, networkName: ' ', schoolName: '', teamName: '', personName: '' }
  const faults = setupFaults({ ...empty, teamCode: 'K', email: 'anna', password: 'kort' })
  expect(faults?.fields).toEqual([
    'networkName',
    'schoolName',
    'teamName',
    'personName',
    'teamCode',
    'email',
    'password',
  ])
})
