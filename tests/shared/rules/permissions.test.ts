import { describe, expect, test } from 'vitest'
import {
  GROUP_KINDS,
  isGroup,
  type PersonFacts,
  SCREEN_ROLE,
  TEAM_KINDS,
  TEAM_ROLES,
  type TeamFacts,
  type TeamRole,
  VISIBILITIES,
  type Visibility,
} from '#shared/model/people.ts'
import {
  ACTS,
  type Act,
  may,
  mayManageNetwork,
  mayOversee,
  mayResetPassword,
  standingsOf,
} from '#shared/rules/permissions.ts'

/** The team whose board it is about; `group` belongs to no school. */
const team = (visibility: Visibility): TeamFacts => ({ id: 'kie', schoolId: 'kievit', visibility })
const group = (visibility: Visibility): TeamFacts => ({ id: 'rek', schoolId: null, visibility })

const inTeam = (teamId: string, schoolId: string | null, role: TeamRole) => ({
  teamId,
  schoolId,
  role,
})
const person = (...memberships: PersonFacts['memberships']): PersonFacts => ({
  id: 'p',
  networkRoles: [],
  memberships,
})
/** LoCo and IB also see the page of the talk. */
const withTalk = (role: TeamRole, rights: string) =>
  role === 'locationCoordinator' || role === 'supportCoordinator' ? `${rights}tcb` : `${rights}cb`
const LEADING: readonly TeamRole[] = ['locationCoordinator', 'groupLead']
const ORDINARY = TEAM_ROLES.filter((role) => !LEADING.includes(role))

/** Who, and per visibility (network, school, team) what they may: r read, w write, p see and m manage people, s settings, n network, d take a decision, f write under one, k pair a screen, t see the talk, h hold it, c react at a card, b read what stands beside cards, l look as directeur, o oversee all. */
type Row = readonly [who: string, person: PersonFacts, network: string, school: string, own: string]

const letters: Readonly<Record<Act, string>> = {
  'board/read': 'r',
  'board/write': 'w',
  'people/read': 'p',
  'people/manage': 'm',
  'team/settings': 's',
  'network/manage': 'n',
  'decision/take': 'd',
  'decision/follow': 'f',
  'screen/pair': 'k',
  'talk/prepare': 't',
  'talk/hold': 'h',
  'card/react': 'c',
  'board/beside': 'b',
  'board/look': 'l',
  'network/oversee': 'o',
}
const rightsOf = (who: PersonFacts, where: TeamFacts) =>
  ACTS.filter((act) => may(who, act, where))
    .map((act) => letters[act])
    .join('')

const director: PersonFacts = { id: 'h', networkRoles: ['director'], memberships: [] }
const administrator: PersonFacts = { id: 'i', networkRoles: ['administrator'], memberships: [] }

const OF_A_SCHOOL_TEAM: readonly Row[] = [
  ...ORDINARY.map(
    (role): Row => [
      `own team, ${role}`,
      person(inTeam('kie', 'kievit', role)),
      withTalk(role, 'rwpdfk'),
      withTalk(role, 'rwpdfk'),
      withTalk(role, 'rwpdfk'),
    ],
  ),
  ...LEADING.map(
    (role): Row => [
      `own team, ${role}`,
      person(inTeam('kie', 'kievit', role)),
      withTalk(role, 'rwpmsdfk'),
      withTalk(role, 'rwpmsdfk'),
      withTalk(role, 'rwpmsdfk'),
    ],
  ),
  ...TEAM_ROLES.map(
    (role): Row => [
      `other team of the school, ${role}`,
      person(inTeam('kie2', 'kievit', role)),
      'rp',
      'rp',
      '',
    ],
  ),
  ...TEAM_ROLES.map(
    (role): Row => [`other school, ${role}`, person(inTeam('sku', 'skutsje', role)), 'rp', '', ''],
  ),
  ...TEAM_ROLES.map(
    (role): Row => [`a group, ${role}`, person(inTeam('rek', null, role)), 'rp', '', ''],
  ),
  [
    '[PERM9] screen of the team',
    { ...person(), memberships: [{ teamId: 'kie', schoolId: 'kievit', role: SCREEN_ROLE }] },
    'rwpb',
    'rwpb',
    'rwpb',
  ],
  [
    '[PERM9] screen of another team of the school',
    { ...person(), memberships: [{ teamId: 'kie2', schoolId: 'kievit', role: SCREEN_ROLE }] },
    '',
    '',
    '',
  ],
  ['nobody anywhere yet', person(), 'rp', '', ''],
  ['directeur', director, 'rpdthcblo', 'rpdthcblo', 'rpdthcblo'],
  [
    'directeur, invited as guest',
    { ...director, memberships: [inTeam('kie', 'kievit', 'guest')] },
    'rwpdfkthcblo',
    'rwpdfkthcblo',
    'rwpdfkthcblo',
  ],
  [
    'directeur, invited elsewhere',
    { ...director, memberships: [inTeam('sku', 'skutsje', 'guest')] },
    'rpdthcblo',
    'rpdthcblo',
    'rpdthcblo',
  ],
  ['beheerder', administrator, 'rpmsn', 'pmsn', 'pmsn'],
  [
    'beheerder and member',
    { ...administrator, memberships: [inTeam('kie', 'kievit', 'teacher')] },
    'rwpmsndfkcb',
    'rwpmsndfkcb',
    'rwpmsndfkcb',
  ],
  [
    'beheerder and directeur',
    { ...director, networkRoles: ['director', 'administrator'] },
    'rpmsndthcblo',
    'rpmsndthcblo',
    'rpmsndthcblo',
  ],
  [
    'member here, LoCo of another school',
    person(inTeam('kie', 'kievit', 'teacher'), inTeam('sku', 'skutsje', 'locationCoordinator')),
    'rwpdfkcb',
    'rwpdfkcb',
    'rwpdfkcb',
  ],
]

const OF_A_GROUP: readonly Row[] = [
  ...ORDINARY.map(
    (role): Row => [
      `member, ${role}`,
      person(inTeam('rek', null, role)),
      withTalk(role, 'rwpdfk'),
      withTalk(role, 'rwpdfk'),
      withTalk(role, 'rwpdfk'),
    ],
  ),
  ...LEADING.map(
    (role): Row => [
      `member, ${role}`,
      person(inTeam('rek', null, role)),
      withTalk(role, 'rwpmsdfk'),
      withTalk(role, 'rwpmsdfk'),
      withTalk(role, 'rwpmsdfk'),
    ],
  ),
  ...TEAM_ROLES.map(
    (role): Row => [`of a school, ${role}`, person(inTeam('kie', 'kievit', role)), 'rp', '', ''],
  ),
  ...TEAM_ROLES.map(
    (role): Row => [`of another group, ${role}`, person(inTeam('taal', null, role)), 'rp', '', ''],
  ),
  ['directeur', director, 'rpdthcblo', 'rpdthcblo', 'rpdthcblo'],
  ['beheerder', administrator, 'rpmsn', 'pmsn', 'pmsn'],
]

describe.each([
  ['a school team', team, OF_A_SCHOOL_TEAM],
  ['a group', group, OF_A_GROUP],
] as const)('%s', (_name, where, rows) => {
  for (const [who, facts, ...cells] of rows) {
    for (const [index, visibility] of VISIBILITIES.entries()) {
      const expected = cells[index] ?? ''
      test(`[PERM2] ${who}, seen by ${visibility}: ${expected || 'nothing'}`, () => {
        expect(rightsOf(facts, where(visibility))).toBe(expected)
      })
    }
  }
})

test('[PERM1] every act of the table is reached by somebody and by nobody without standing', () => {
  const everybody = [...OF_A_SCHOOL_TEAM, ...OF_A_GROUP].map(([, facts]) => facts)
  for (const act of ACTS) {
    expect(everybody.some((facts) => may(facts, act, team('network')))).toBe(true)
    expect(may(person(), act, team('team'))).toBe(false)
  }
})

test('[PERM3] a person with several roles in one team has each standing once', () => {
  const anna = person(
    inTeam('kie', 'kievit', 'locationCoordinator'),
    inTeam('kie', 'kievit', 'teacher'),
    inTeam('kie2', 'kievit', 'teacher'),
  )
  expect([...standingsOf(anna, team('network'))].sort()).toEqual([
    'coordinator',
    'member',
    'networkColleague',
    'preparer',
    'schoolColleague',
  ])
})

test('[PERM3] two groups without a school are not of one school', () => {
  expect(standingsOf(person(inTeam('taal', null, 'teacher')), group('school'))).toEqual([])
})

test('[PERM4] only the beheerder manages the network', () => {
  expect(mayManageNetwork(administrator)).toBe(true)
  expect(mayManageNetwork(director)).toBe(false)
  expect(mayManageNetwork(person(inTeam('kie', 'kievit', 'locationCoordinator')))).toBe(false)
})

test('[PERM11] only the directeur sees all schools on one page', () => {
  expect(mayOversee(director)).toBe(true)
  expect(mayOversee(administrator)).toBe(false)
  expect(mayOversee(person(inTeam('kie', 'kievit', 'locationCoordinator')))).toBe(false)
})

test('[PERM10] LoCo and IB prepare the talk of their own team only', () => {
  for (const role of TEAM_ROLES) {
    const here = person(inTeam('kie', 'kievit', role))
    const elsewhere = person(inTeam('sku', 'skutsje', role))
    const prepares = role === 'locationCoordinator' || role === 'supportCoordinator'
    expect(may(here, 'talk/prepare', team('network'))).toBe(prepares)
    expect(may(elsewhere, 'talk/prepare', team('network'))).toBe(false)
  }
})

describe('[PERM5] a reset link never gives more rights than its maker has', () => {
  const loco = person(inTeam('kie', 'kievit', 'locationCoordinator'))
  const teacher = person(inTeam('kie', 'kievit', 'teacher'))
  const cases: readonly (readonly [string, PersonFacts, PersonFacts, boolean])[] = [
    ['LoCo for a teacher of the team', loco, teacher, true],
    ['LoCo for a second LoCo of the team', loco, loco, true],
    [
      'LoCo for a teacher who is also in a group',
      loco,
      person(inTeam('kie', 'kievit', 'teacher'), inTeam('rek', null, 'specialist')),
      true,
    ],
    [
      'LoCo for somebody of another school',
      loco,
      person(inTeam('sku', 'skutsje', 'teacher')),
      false,
    ],
    ['LoCo for somebody in no team', loco, person(), false],
    [
      'LoCo for a teacher who leads a group',
      loco,
      person(inTeam('kie', 'kievit', 'teacher'), inTeam('rek', null, 'groupLead')),
      false,
    ],
    [
      'LoCo for a teacher who is LoCo elsewhere',
      loco,
      person(inTeam('kie', 'kievit', 'teacher'), inTeam('sku', 'skutsje', 'locationCoordinator')),
      false,
    ],
    [
      'LoCo for the directeur as guest',
      loco,
      { ...director, memberships: [inTeam('kie', 'kievit', 'guest')] },
      false,
    ],
    [
      'LoCo for a beheerder of the team',
      loco,
      { ...administrator, memberships: [inTeam('kie', 'kievit', 'teacher')] },
      false,
    ],
    ['teacher for a colleague', teacher, teacher, false],
    [
      'LoCo of another school',
      person(inTeam('sku', 'skutsje', 'locationCoordinator')),
      teacher,
      false,
    ],
    ['directeur for a teacher', director, teacher, false],
    ['beheerder for a teacher', administrator, teacher, true],
    ['beheerder for the directeur', administrator, director, true],
    ['beheerder for somebody in no team', administrator, person(), true],
  ]
  test.each(cases)('%s', (_name, actor, subject, expected) => {
    expect(mayResetPassword(actor, subject, team('network'))).toBe(expected)
  })
})

test('expert-, pop-up-, work groups and the Stipe-team are groups, the other kinds are not', () => {
  expect(TEAM_KINDS.filter(isGroup)).toEqual(
    TEAM_KINDS.filter((kind) => (GROUP_KINDS as readonly string[]).includes(kind)),
  )
  expect(isGroup('schoolteam')).toBe(false)
})
