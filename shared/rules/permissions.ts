import type { SchoolId, TeamId } from '#shared/model/ids.ts'
import {
  type PersonFacts,
  SCREEN_ROLE,
  type TeamFacts,
  type TeamRole,
} from '#shared/model/people.ts'

/**
 * What a person is to one team. One person can be several things at once (a directeur who was invited to a team is
 * also a guest); the best of them counts for each act.
 */
export const STANDINGS = [
  'coordinator',
  'member',
  'preparer',
  'director',
  'administrator',
  'schoolColleague',
  'networkColleague',
  'screen',
] as const
export type Standing = (typeof STANDINGS)[number]

/** [PERM1] Everything a person can do to a team or to the network. One list for HTTP and socket. */
export const ACTS = [
  'board/read',
  'board/write',
  'people/read',
  'people/manage',
  'team/settings',
  'network/manage',
  'decision/take',
  'decision/follow',
  'screen/pair',
  'talk/prepare',
  'talk/hold',
  'card/react',
  'board/beside',
  'board/look',
  'network/oversee',
] as const
export type Act = (typeof ACTS)[number]

/**
 * [PERM2] The rights table (product §9). Who leads a team (LoCo, or trekker of a group) manages its people; the
 * directeur reads every team board and writes on none unless invited, which makes them a member; the beheerder manages
 * people and teams but is otherwise an ordinary colleague. Colleagues read as far as the team lets them.
 */
const RIGHTS: { readonly [Name in Act]: readonly Standing[] } = {
  'board/read': [
    'coordinator',
    'member',
    'director',
    'schoolColleague',
    'networkColleague',
    'screen',
  ],
  'board/write': ['coordinator', 'member', 'screen'],
  'people/read': [
    'coordinator',
    'member',
    'director',
    'administrator',
    'schoolColleague',
    'networkColleague',
    'screen',
  ],
  'people/manage': ['coordinator', 'administrator'],
  'team/settings': ['coordinator', 'administrator'],
  'network/manage': ['administrator'],
  // Whose it is to decide depends on the mandate as well [DEC10].
  'decision/take': ['coordinator', 'member', 'director'],
  'decision/follow': ['coordinator', 'member'],
  'screen/pair': ['coordinator', 'member'],
  // LoCo and IB see exactly what the directeur sees of their own team [DIR9].
  'talk/prepare': ['preparer', 'director'],
  'talk/hold': ['director'],
  'card/react': ['coordinator', 'member', 'director'],
  // What stands beside the cards is between the team and the directeur.
  'board/beside': ['coordinator', 'member', 'director', 'screen'],
  'board/look': ['director'],
  'network/oversee': ['director'],
}

type MemberRole = TeamRole | typeof SCREEN_ROLE
const LEADING_ROLES: readonly MemberRole[] = ['locationCoordinator', 'groupLead']

/** [PERM10] LoCo and IB prepare the talk with the directeur. */
const PREPARING_ROLES: readonly MemberRole[] = ['locationCoordinator', 'supportCoordinator']

/** [PERM10] Who has such a role sees the page of the talk. */
export function isPreparing(role: MemberRole): boolean {
  return PREPARING_ROLES.includes(role)
}

/** [PERM6] Whoever has such a role leads the team; a team that has had one keeps at least one. */
export function isLeadingRole(role: MemberRole): boolean {
  return LEADING_ROLES.includes(role)
}

/** [PERM3] Nobody outside the network has any standing: every signed-in person belongs to this one network. */
export function standingsOf(person: PersonFacts, team: TeamFacts): readonly Standing[] {
  if (isScreen(person)) return person.memberships[0]?.teamId === team.id ? ['screen'] : []
  const standings = new Set<Standing>()
  for (const role of person.networkRoles) standings.add(role)
  for (const membership of person.memberships) {
    if (membership.teamId === team.id) {
      standings.add(isLeadingRole(membership.role) ? 'coordinator' : 'member')
      if (isPreparing(membership.role)) standings.add('preparer')
    }
    const sameSchool = team.schoolId !== null && membership.schoolId === team.schoolId
    if (sameSchool && team.visibility !== 'team') standings.add('schoolColleague')
  }
  if (team.visibility === 'network') standings.add('networkColleague')
  return [...standings]
}

/** [PERM9] A paired screen sees and changes the boards of its one team, and nothing else: it manages and decides nothing. */
export function isScreen(person: PersonFacts): boolean {
  return person.memberships.some(({ role }) => role === SCREEN_ROLE)
}

/** [PERM1] May this person do this act to this team? The one question that socket and HTTP both ask. */
export function may(person: PersonFacts, act: Act, team: TeamFacts): boolean {
  const allowed = RIGHTS[act]
  return standingsOf(person, team).some((standing) => allowed.includes(standing))
}

/** [PERM4] Acts on the network itself (schools, teams, groups) have no team. */
export function mayManageNetwork(person: PersonFacts): boolean {
  return person.networkRoles.some((role) => RIGHTS['network/manage'].includes(role))
}

/** [PERM11] The overview of all schools is the directeur's. */
export function mayOversee(person: PersonFacts): boolean {
  return person.networkRoles.some((role) => RIGHTS['network/oversee'].includes(role))
}

/**
 * [PERM5] A link that sets somebody's password gives whoever makes it that person's rights. An administrator has them
 * anyway. A coordinator makes one for people of the own team, but not for somebody with a network role, nor for
 * somebody who leads, or belongs to, another team of a school: else taking a colleague into your team would open
 * their other boards to you. Being in a group as well does not count. The same people can be taken "uit dienst".
 */
export function mayResetPassword(
  actor: PersonFacts,
  subject: PersonFacts,
  team: TeamFacts,
): boolean {
  if (mayManageNetwork(actor)) return true
  if (!may(actor, 'people/manage', team)) return false
  if (subject.networkRoles.length > 0) return false
  if (!subject.memberships.some(({ teamId }) => teamId === team.id)) return false
  return subject.memberships.every(
    ({ teamId, schoolId, role }) =>
      leads(actor, teamId) || (schoolId === null && !isLeadingRole(role)),
  )
}

function leads(person: PersonFacts, teamId: TeamId): boolean {
  return person.memberships.some(
    (membership) => membership.teamId === teamId && isLeadingRole(membership.role),
  )
}

/** [PERM7] Who leads a team of a school keeps its holidays; so does an administrator. */
export function mayEditHolidays(person: PersonFacts, schoolId: SchoolId): boolean {
  if (mayManageNetwork(person)) return true
  return person.memberships.some(
    (membership) => membership.schoolId === schoolId && isLeadingRole(membership.role),
  )
}

/** [PERM8] Who takes people into a team picks them from all colleagues. */
export function mayPickColleagues(person: PersonFacts): boolean {
  return mayManageNetwork(person) || person.memberships.some(({ role }) => isLeadingRole(role))
}
