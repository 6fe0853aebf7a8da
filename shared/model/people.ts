import type { PersonId, SchoolId, TeamId } from './ids.ts'

/** What somebody is in a team. `groupLead` ("trekker") leads an expert-, pop-up- or working group. */
export const TEAM_ROLES = [
  'teacher',
  'teachingAssistant',
  'teacherSupport',
  'supportCoordinator',
  'locationCoordinator',
  'subjectCoordinator',
  'specialist',
  'support',
  'groupLead',
  'guest',
] as const
export type TeamRole = (typeof TEAM_ROLES)[number]
/** A paired screen on the wall belongs to one team and is nobody's: it is given no role of a person. */
export const SCREEN_ROLE = 'screen'

/** What somebody is in the whole network. */
export const NETWORK_ROLES = ['director', 'administrator'] as const
export type NetworkRole = (typeof NETWORK_ROLES)[number]

export const TEAM_KINDS = [
  'schoolteam',
  'deelteam',
  'kernteam',
  'opleidingsteam',
  'stipe',
  'expert',
  'popup',
  'working',
] as const
export type TeamKind = (typeof TEAM_KINDS)[number]
/** Groups belong to the network and take people from several schools. */
export const GROUP_KINDS = ['expert', 'popup', 'working', 'stipe'] as const satisfies TeamKind[]

export function isGroup(kind: TeamKind): boolean {
  return (GROUP_KINDS as readonly TeamKind[]).includes(kind)
}

/** Who in the network may read a team's boards besides the team and the directeur. */
export const VISIBILITIES = ['network', 'school', 'team'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** 1 = Monday … 5 = Friday. */
export type Weekday = 1 | 2 | 3 | 4 | 5

/** A team as the rights table sees it. `schoolId` is null for a group. */
export type TeamFacts = {
  readonly id: TeamId
  readonly schoolId: SchoolId | null
  readonly visibility: Visibility
}

/** A person as the rights table sees it. Memberships that have ended are left out. */
export type PersonFacts = {
  readonly id: PersonId
  readonly networkRoles: readonly NetworkRole[]
  readonly memberships: readonly {
    readonly teamId: TeamId
    readonly schoolId: SchoolId | null
    readonly role: TeamRole | typeof SCREEN_ROLE
  }[]
}

/** Of a name, before anybody is looked up by it. */
export const FEWEST_LETTERS = 2
