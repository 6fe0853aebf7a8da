import * as z from 'zod/mini'
import { TEAM_ROLES } from '#shared/model/people.ts'

/** What the schemas of this folder are made of. */
export const id = z.string().check(z.regex(/^[0-9a-z]{16}$/))
export const day = z.iso.date()
export const instant = z.string()
export const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80))
export const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email())
export const password = z.string().check(z.maxLength(1000))
export const token = z.string().check(z.minLength(20), z.maxLength(100))
/** Two to five capitals: stands in the number of each decision, so it is unique in the network. */
export const teamCode = z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[A-Z]{2,5}$/))
export const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
])
export const workdays = z.array(weekday).check(z.maxLength(5))
export const role = z.enum(TEAM_ROLES)
export const roles = z.array(role).check(z.minLength(1), z.maxLength(TEAM_ROLES.length))
export const region = z.enum(['north', 'middle', 'south'])
export const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
