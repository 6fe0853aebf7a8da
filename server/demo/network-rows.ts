import type { Stores } from '#server/database/stores.ts'
import type { Instant } from '#shared/model/ids.ts'
import type { Holiday } from '#shared/rules/calendar.ts'
import {
  DEMO_GROUPS,
  DEMO_NETWORK,
  DEMO_NETWORK_ROLES,
  DEMO_SCHOOLS,
  type DemoTeam,
} from './network.ts'
import { demoId, personIdOf } from './tell.ts'

const REGION = 'north'

const schoolIdOf = (code: string) => demoId('school', code)
/**
 * Another team each time the demo is made: a browser that still has the board of the last one must not take the new one
 * for the same.
 */
export const teamIdOf = (code: string, madeAt: Instant) => demoId('team', code, madeAt)
export const emailOf = (name: string) => `${name.toLowerCase()}@deterp.example`

type Settling = {
  readonly stores: Stores
  readonly at: Instant
  readonly madeAt: Instant
  /** PHC string, the same for everybody: this password stands in the README. */
  readonly password: string
  readonly holidays: readonly Holiday[]
}

/** Writes network, schools, teams and people. Call inside one transaction. */
export function settleNetwork(settling: Settling): void {
  const { stores, at, holidays } = settling
  stores.network.add({ id: demoId('network'), name: DEMO_NETWORK, created_at: at })
  for (const name of everybody()) addPerson(settling, name)
  for (const { name, role } of DEMO_NETWORK_ROLES) {
    stores.people.setNetworkRoles(personIdOf(name), [role])
  }
  for (const team of DEMO_SCHOOLS) {
    const id = schoolIdOf(team.code)
    stores.schools.add({ id, name: team.name, region: REGION, created_at: at })
    stores.schools.setHolidays(id, holidays)
    addTeam(settling, team, id)
  }
  for (const group of DEMO_GROUPS) addTeam(settling, group, null)
}

function everybody(): ReadonlySet<string> {
  const members = [...DEMO_SCHOOLS, ...DEMO_GROUPS].flatMap(({ members }) => members)
  return new Set([...members, ...DEMO_NETWORK_ROLES].map(({ name }) => name))
}

function addPerson({ stores, at, password }: Settling, name: string): void {
  stores.people.add({
    id: personIdOf(name),
    name,
    email: emailOf(name),
    password,
    created_at: at,
    left_at: null,
  })
}

function addTeam({ stores, at, madeAt }: Settling, team: DemoTeam, schoolId: string | null): void {
  const id = teamIdOf(team.code, madeAt)
  stores.teams.add({
    id,
    school_id: schoolId,
    code: team.code,
    name: team.name,
    kind: team.kind,
    visibility: team.visibility,
    board_session_weekday: team.boardSession.weekday,
    board_session_time: team.boardSession.time,
    scrum_session_weekday: team.scrumSession.weekday,
    scrum_session_time: team.scrumSession.time,
    created_at: at,
    closed_at: null,
  })
  for (const { name, roles, workdays } of team.members) {
    stores.memberships.set(id, personIdOf(name), { roles, workdays, at })
  }
}
