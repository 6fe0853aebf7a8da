import type { NetworkRole, TeamKind, TeamRole, Visibility, Weekday } from '#shared/model/people.ts'

/** Everybody signs in as `<first name>@deterp.example`, so a name occurs once. All people and schools are invented. */
export const DEMO_NETWORK = 'Onderwijsteam De Terp'
export const DEMO_PASSWORD = 'samen-beter'

type DemoMember = {
  readonly name: string
  readonly roles: readonly TeamRole[]
  readonly workdays: readonly Weekday[]
}
export type DemoTeam = {
  readonly code: string
  readonly name: string
  readonly kind: TeamKind
  readonly visibility: Visibility
  readonly boardSession: { readonly weekday: Weekday; readonly time: string }
  readonly scrumSession: { readonly weekday: Weekday; readonly time: string }
  readonly members: readonly DemoMember[]
}

const [MON, TUE, WED, THU, FRI] = [1, 2, 3, 4, 5] as const
const WEEK = [MON, TUE, WED, THU, FRI] as const

function member(
  name: string,
  roles: readonly TeamRole[],
  workdays: readonly Weekday[],
): DemoMember {
  return { name, roles, workdays }
}

function session(weekday: Weekday, time = '15:15') {
  return { weekday, time }
}

function school(
  code: string,
  name: string,
  sessions: readonly [board: Weekday, scrum: Weekday],
  members: readonly DemoMember[],
): DemoTeam {
  const [board, scrum] = sessions
  const shape = { kind: 'schoolteam', visibility: 'network' } as const
  return {
    code,
    name,
    ...shape,
    boardSession: session(board),
    scrumSession: session(scrum),
    members,
  }
}

/** Each of the six schools has one team of the same name. */
export const DEMO_SCHOOLS: readonly DemoTeam[] = [
  school(
    'KIE',
    'De Kievit',
    [MON, THU],
    [
      member('Anna', ['locationCoordinator', 'teacher'], [MON, TUE, WED]),
      member('Bouke', ['supportCoordinator', 'teacher'], [MON, TUE, WED, THU]),
      member('Carla', ['teacher', 'subjectCoordinator'], WEEK),
      member('Douwe', ['teacher'], [THU, FRI]),
      member('Elske', ['teachingAssistant'], [MON, TUE, THU]),
      member('Femke', ['teacherSupport'], [WED, THU, FRI]),
    ],
  ),
  school(
    'SKU',
    'It Skûtsje',
    [TUE, THU],
    [
      member('Gerbrich', ['locationCoordinator', 'teacher'], [MON, TUE, WED, THU]),
      member('Ids', ['supportCoordinator'], [TUE, THU]),
      member('Jildou', ['teacher', 'subjectCoordinator'], WEEK),
      member('Klaas', ['teacher'], [MON, TUE, THU]),
      member('Maaike', ['teacher'], [WED, THU, FRI]),
      member('Femke', ['teacherSupport'], [MON, TUE]),
    ],
  ),
  school(
    'WIL',
    'De Wilgen',
    [MON, WED],
    [
      member('Klaske', ['locationCoordinator', 'teacher'], [MON, TUE, THU]),
      member('Oane', ['supportCoordinator', 'teacher'], [MON, WED, THU]),
      member('Sjoerd', ['teacher', 'specialist'], WEEK),
      member('Tjitske', ['teacher'], [TUE, WED, FRI]),
      member('Ate', ['teachingAssistant'], [MON, WED, THU]),
    ],
  ),
  school(
    'BRE',
    'De Brêge',
    [TUE, FRI],
    [
      member('Nynke', ['locationCoordinator', 'teacher'], [MON, TUE, FRI]),
      member('Rients', ['supportCoordinator'], [TUE, WED]),
      member('Froukje', ['teacher', 'specialist'], WEEK),
      member('Gosse', ['teacher'], [WED, THU, FRI]),
      member('Baukje', ['teacherSupport'], [MON, TUE, THU, FRI]),
    ],
  ),
  school(
    'MAR',
    'De Marke',
    [TUE, THU],
    [
      member('Hinke', ['locationCoordinator', 'teacher'], [MON, TUE, THU]),
      member('Marten', ['supportCoordinator', 'teacher'], [TUE, WED, THU, FRI]),
      member('Lieuwe', ['teacher'], [MON, TUE, WED]),
      member('Marije', ['teachingAssistant'], [TUE, THU]),
    ],
  ),
  school(
    'IEL',
    'De Ielreager',
    [WED, THU],
    [
      member('Fenna', ['locationCoordinator', 'teacher'], [MON, WED, THU]),
      member('Tjeerd', ['supportCoordinator', 'teacher'], [WED, THU]),
      member('Petra', ['teacher'], WEEK),
      member('Reinder', ['teacher', 'subjectCoordinator'], [MON, TUE, WED]),
      member('Sietske', ['teacher'], [WED, THU, FRI]),
      member('Teake', ['teacher', 'specialist'], [TUE, WED, THU, FRI]),
      member('Wytske', ['teacherSupport'], [MON, WED, FRI]),
    ],
  ),
]

/** People of several schools together. */
export const DEMO_GROUPS: readonly DemoTeam[] = [
  {
    code: 'REK',
    name: 'Expertgroep rekenen',
    kind: 'expert',
    visibility: 'network',
    boardSession: session(WED, '15:30'),
    scrumSession: session(WED, '16:00'),
    members: [
      member('Sjoerd', ['groupLead'], [WED]),
      member('Femke', ['specialist'], [WED]),
      member('Froukje', ['specialist'], [WED]),
      member('Teake', ['specialist'], [WED]),
    ],
  },
  {
    code: 'NWK',
    name: 'Pop-upgroep nieuwkomers',
    kind: 'popup',
    visibility: 'network',
    boardSession: session(WED, '14:00'),
    scrumSession: session(FRI, '14:00'),
    members: [
      member('Tjitske', ['groupLead'], [WED, FRI]),
      member('Maaike', ['teacher'], [WED, FRI]),
      member('Wytske', ['teacherSupport'], [WED, FRI]),
    ],
  },
  {
    code: 'LEN',
    name: 'Werkgroep lentefeest',
    kind: 'working',
    visibility: 'network',
    boardSession: session(THU, '16:00'),
    scrumSession: session(THU, '16:15'),
    members: [
      member('Elske', ['groupLead'], [MON, THU]),
      member('Douwe', ['teacher'], [THU]),
      member('Baukje', ['teacherSupport'], [MON, THU]),
      member('Marije', ['teachingAssistant'], [THU]),
    ],
  },
  {
    code: 'STI',
    name: 'Stipe-team',
    kind: 'stipe',
    visibility: 'team',
    boardSession: session(TUE, '09:00'),
    scrumSession: session(TUE, '09:30'),
    members: [
      member('Ymkje', ['groupLead', 'support'], [MON, TUE, THU]),
      member('Ineke', ['support'], [MON, TUE, WED, THU]),
      member('Willem', ['support'], [TUE, FRI]),
    ],
  },
]

export const DEMO_NETWORK_ROLES: readonly { readonly name: string; readonly role: NetworkRole }[] =
  [
    { name: 'Harmen', role: 'director' },
    { name: 'Ineke', role: 'administrator' },
  ]
