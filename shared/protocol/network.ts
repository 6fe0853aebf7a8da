import * as z from 'zod/mini'
import { NETWORK_ROLES, TEAM_KINDS } from '#shared/model/people.ts'
import { day, email, id, instant, name, region, teamCode } from './fields.ts'

export const network = z.object({
  name: z.string(),
  schools: z.array(
    z.object({
      id,
      name: z.string(),
      region,
      teams: z.array(z.object({ id, code: teamCode, name: z.string(), kind: z.enum(TEAM_KINDS) })),
    }),
  ),
  groups: z.array(z.object({ id, code: teamCode, name: z.string(), kind: z.enum(TEAM_KINDS) })),
  people: z.array(
    z.object({
      id,
      name: z.string(),
      email: z.string(),
      networkRoles: z.array(z.enum(NETWORK_ROLES)),
      teams: z.array(z.string()),
    }),
  ),
  invitations: z.array(
    z.object({
      id,
      email: z.string(),
      name: z.string(),
      networkRole: z.enum(NETWORK_ROLES),
      createdAt: instant,
      expiresAt: instant,
    }),
  ),
})
export const networkSettings = z.object({ name })
export const schoolRequest = z.object({ name, region })
export const teamRequest = z.object({
  name,
  code: teamCode,
  kind: z.enum(TEAM_KINDS),
  /** `null` for a group. */
  schoolId: z.nullable(id),
})
export const networkRolesRequest = z.object({ networkRoles: z.array(z.enum(NETWORK_ROLES)) })
export const directorInvitationRequest = z.object({
  email,
  name,
  networkRole: z.enum(NETWORK_ROLES),
})
const holiday = z
  .object({ name, firstOn: day, lastOn: day })
  .check(z.refine(({ firstOn, lastOn }) => firstOn <= lastOn))
export const holidayList = z.array(holiday).check(z.maxLength(60))
export const schoolHolidays = z.object({ source: z.string(), holidays: holidayList })

export type Network = z.infer<typeof network>
export type SchoolHolidays = z.infer<typeof schoolHolidays>
