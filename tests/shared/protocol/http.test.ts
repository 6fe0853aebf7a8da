import { describe, expect, test } from 'vitest'
import type { ZodMiniType } from 'zod/mini'
import * as http from '#shared/protocol/http.ts'
import * as network from '#shared/protocol/network.ts'
import { ANNA, anId } from '#tests/support/boards.ts'

const password = 'samen-beter'
const token = 'x'.repeat(43)
const session = { weekday: 1, time: '15:15' }
const setup = {
  token,
  networkName: 'Onderwijsteam De Terp',
  schoolName: 'De Kievit',
  region: 'north',
  teamName: 'De Kievit',
  teamCode: 'KIE',
  personName: 'Anna',
  email: 'anna@deterp.example',
  password,
  ownDevice: true,
}
const invitation = {
  email: 'elske@deterp.example',
  name: 'Elske',
  role: 'teacher',
  workdays: [1, 2],
}
const settings = {
  name: 'De Kievit',
  visibility: 'network',
  boardSession: session,
  scrumSession: session,
}
const holiday = { name: 'Herfstvakantie', firstOn: '2026-10-10', lastOn: '2026-10-18' }

type Requests = readonly (readonly [
  name: string,
  schema: ZodMiniType,
  good: unknown,
  bad: object[],
])[]
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))

const REQUESTS: Requests = [
  [
    'setupRequest',
    http.setupRequest,
    setup,
    [
      ...Object.keys(setup).map((key) => without(setup, key)),
      { ...setup, region: 'west' },
      { ...setup, teamCode: 'K' },
      { ...setup, teamCode: 'K1E' },
      { ...setup, teamCode: 'KIEVIT' },
      { ...setup, email: 'anna' },
      { ...setup, email: 'anna@deterp.example, bouke@deterp.example' },
      { ...setup, personName: '   ' },
      { ...setup, schoolName: 'x'.repeat(81) },
      { ...setup, password: 'x'.repeat(1001) },
      { ...setup, token: 'short' },
      { ...setup, ownDevice: 'yes' },
    ],
  ],
  [
    'signInRequest',
    http.signInRequest,
    { email: 'anna@deterp.example', password, ownDevice: false },
    [
      { email: 'anna@deterp.example', password },
      { email: ['anna@deterp.example'], password, ownDevice: false },
      { email: 'anna@deterp.example', password: { $ne: '' }, ownDevice: false },
    ],
  ],
  [
    'invitationRequest',
    http.invitationRequest,
    invitation,
    [
      { ...invitation, role: 'director' },
      { ...invitation, role: 'administrator' },
      { ...invitation, workdays: [6] },
      { ...invitation, workdays: [1, 2, 3, 4, 5, 1] },
      { ...invitation, workdays: '12' },
      { ...invitation, name: '' },
    ],
  ],
  [
    'memberRequest',
    http.memberRequest,
    { roles: ['teacher', 'subjectCoordinator'], workdays: [] },
    [
      { roles: [], workdays: [] },
      { roles: ['boss'], workdays: [] },
      { roles: 'teacher', workdays: [] },
    ],
  ],
  [
    'addMemberRequest',
    http.addMemberRequest,
    { personId: ANNA, role: 'guest', workdays: [5] },
    [
      { personId: 'anna', role: 'guest', workdays: [] },
      { personId: ANNA, role: '', workdays: [] },
    ],
  ],
  [
    'teamSettings',
    http.teamSettings,
    settings,
    [
      { ...settings, visibility: 'world' },
      { ...settings, boardSession: { weekday: 0, time: '15:15' } },
      { ...settings, boardSession: { weekday: 1, time: '24:00' } },
      { ...settings, scrumSession: null },
    ],
  ],
  [
    'teamRequest',
    network.teamRequest,
    { name: 'Expertgroep rekenen', code: 'REK', kind: 'expert', schoolId: null },
    [
      { name: 'Rekenen', code: 'REK', kind: 'club', schoolId: null },
      { name: 'Rekenen', code: 'REK', kind: 'expert', schoolId: '' },
      { name: 'Rekenen', code: 'REK', kind: 'expert' },
    ],
  ],
  [
    'holidayList',
    network.holidayList,
    [holiday],
    [
      [{ ...holiday, firstOn: '2026-02-30' }],
      [{ ...holiday, lastOn: '2026-99-99' }],
      [{ ...holiday, firstOn: '18 oktober' }],
      [{ ...holiday, firstOn: '2026-10-19' }],
      [{ ...holiday, name: '' }],
      Array.from({ length: 61 }, () => holiday),
      { 0: holiday },
    ],
  ],
  [
    'leaveRequest',
    http.leaveRequest,
    { handOverTo: { [anId('kie')]: ANNA } },
    [{ handOverTo: { kie: ANNA } }, { handOverTo: { [anId('kie')]: null } }, { handOverTo: [] }],
  ],
  [
    'networkRolesRequest',
    network.networkRolesRequest,
    { networkRoles: [] },
    [{ networkRoles: ['teacher'] }, { networkRoles: 'administrator' }, {}],
  ],
  [
    'directorInvitationRequest',
    network.directorInvitationRequest,
    { email: 'harmen@deterp.example', name: 'Harmen', networkRole: 'director' },
    [{ email: 'harmen@deterp.example', name: 'Harmen', networkRole: 'teacher' }],
  ],
  ['tokenRequest', http.tokenRequest, { token }, [{ token: 'x'.repeat(101) }, {}]],
  [
    'resetUse',
    http.resetUse,
    { token, password },
    [{ token }, { token, password: 12345678901234 }],
  ],
  ['renameRequest', http.renameRequest, { name: 'Anna' }, [{ name: ' ' }, { name: null }, {}]],
]

describe.each(REQUESTS)('%s', (_name, schema, good, bad) => {
  test('takes a good request', () => {
    expect(schema.safeParse(good).success).toBe(true)
  })

  test('refuses nonsense', () => {
    for (const value of [...bad, null, undefined, 'x', 7]) {
      expect([value, schema.safeParse(value).success]).toEqual([value, false])
    }
  })
})

test('what nobody asked for is stripped', () => {
  const parsed = http.memberRequest.parse({
    roles: ['teacher'],
    workdays: [],
    networkRoles: ['administrator'],
  })
  expect(parsed).toEqual({ roles: ['teacher'], workdays: [] })
})

test('names, addresses and codes are tidied', () => {
  const parsed = http.setupRequest.parse({
    ...setup,
    personName: '  Anna ',
    email: ' Anna@DeTerp.Example ',
    teamCode: ' kie ',
  })
  expect(parsed).toMatchObject({
    personName: 'Anna',
    email: 'anna@deterp.example',
    teamCode: 'KIE',
  })
})

test('a __proto__ key in a record never comes through', () => {
  const smuggled = JSON.parse(`{ "handOverTo": { "__proto__": "${ANNA}" } }`)
  expect(Object.keys(http.leaveRequest.parse(smuggled).handOverTo)).toEqual([])
})
