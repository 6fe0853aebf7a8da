import * as z from 'zod/mini'
import { LANGUAGES } from '#shared/model/language.ts'
import { NETWORK_ROLES, TEAM_KINDS, VISIBILITIES } from '#shared/model/people.ts'
import { SESSION_MODES } from '#shared/model/session.ts'
import {
  day,
  email,
  id,
  instant,
  name,
  password,
  region,
  role,
  roles,
  teamCode,
  time,
  token,
  weekday,
  workdays,
} from './fields.ts'

/**
 * What goes over HTTP, once, for both sides: the server validates and strips with these schemas and writes
 * `/api/openapi.json` from them; the client takes its types from them.
 */
export const nothing = z.object({})

// ── start ────────────────────────────────────────────────────────────────────────────────────────────────
export const setupState = z.object({ open: z.boolean() })
export const setupRequest = z.object({
  token,
  networkName: name,
  schoolName: name,
  region,
  teamName: name,
  teamCode,
  personName: name,
  email,
  password,
  ownDevice: z.boolean(),
})
export const signInRequest = z.object({ email, password, ownDevice: z.boolean() })

// ── me ───────────────────────────────────────────────────────────────────────────────────────────────────
const myTeam = z.object({
  id,
  code: teamCode,
  name: z.string(),
  kind: z.enum(TEAM_KINDS),
  schoolId: z.nullable(id),
  schoolName: z.nullable(z.string()),
  roles: z.array(role),
  mayManage: z.boolean(),
})
export const me = z.object({
  id,
  name: z.string(),
  email: z.string(),
  language: z.enum(LANGUAGES),
  networkName: z.string(),
  networkRoles: z.array(z.enum(NETWORK_ROLES)),
  /** Teams I am a member of. */
  teams: z.array(myTeam),
  /** Whether boards may be kept on this device. */
  ownDevice: z.boolean(),
  /** A paired screen on a wall, which is nobody's. */
  isScreen: z.boolean(),
  /** The server's clock, which tests and the demo can set. */
  now: instant,
})
export const renameRequest = z.object({ name })
export const languageRequest = z.object({ language: z.enum(LANGUAGES) })
export const passwordRequest = z.object({ current: password, next: password })
export const signInList = z.array(
  z.object({
    id,
    device: z.string(),
    ownDevice: z.boolean(),
    createdAt: instant,
    seenAt: instant,
    current: z.boolean(),
  }),
)
export const myActions = z.array(
  z.object({
    cardId: id,
    teamId: id,
    teamCode,
    teamName: z.string(),
    board: z.enum(['improvement', 'scrum']),
    column: z.string(),
    title: z.string(),
    dueOn: z.nullable(day),
    /** I am not the owner but one of the helpers. */
    helping: z.boolean(),
    /** It waits for something. */
    waiting: z.boolean(),
    postponed: z.int(),
  }),
)

// ── teams ────────────────────────────────────────────────────────────────────────────────────────────────
/** A line of the team switcher: every team whose boards I may read. */
export const teamLine = z.object({
  id,
  code: teamCode,
  name: z.string(),
  kind: z.enum(TEAM_KINDS),
  schoolName: z.nullable(z.string()),
  mayWrite: z.boolean(),
})
export const teamList = z.array(teamLine)

export const member = z.object({
  id,
  name: z.string(),
  roles,
  workdays,
})
/** One session a week; the plan of a year comes with the sessions themselves. */
const sessionDay = z.object({ weekday, time })
export const measurement = z.object({
  id,
  goalId: id,
  on: day,
  value: z.number(),
  note: z.string(),
  by: z.nullable(id),
})
/** Everything a board screen needs besides the document. */
export const team = z.object({
  id,
  code: teamCode,
  name: z.string(),
  kind: z.enum(TEAM_KINDS),
  schoolId: z.nullable(id),
  schoolName: z.nullable(z.string()),
  visibility: z.enum(VISIBILITIES),
  boardSession: sessionDay,
  scrumSession: sessionDay,
  members: z.array(member),
  /** Names for people on cards who are no longer (or never were) in the team. */
  others: z.array(z.object({ id, name: z.string() })),
  holidays: z.array(z.object({ name: z.string(), firstOn: day, lastOn: day })),
  measurements: z.array(measurement),
  lastChange: z.nullable(z.object({ at: instant, by: z.nullable(id) })),
  /** The sessions to come as the year plan has them, the next one first. */
  upcoming: z.array(z.object({ mode: z.enum(SESSION_MODES), on: day, time, shift: z.string() })),
  mayWrite: z.boolean(),
  mayManage: z.boolean(),
})
export const teamSettings = z.object({
  name,
  visibility: z.enum(VISIBILITIES),
  boardSession: sessionDay,
  scrumSession: sessionDay,
})

/** What happened to a card, newest first. `kind` says which of the other fields mean something. */
export const CARD_EVENT_KINDS = [
  'created',
  'moved',
  'renamed',
  'explained',
  'owner',
  'due',
  'helper-added',
  'helper-removed',
  'step-added',
  'step-done',
  'step-undone',
  'help-asked',
  'help-ended',
  'waiting',
  'waiting-ended',
  'shelved',
  'restored',
  'handed-over',
  'postponed',
  'dropped',
  'taken-up',
  'declined',
] as const
export const cardEvent = z.object({
  id: z.number(),
  at: instant,
  /** `null` when the account behind it has been erased. */
  by: z.nullable(id),
  kind: z.enum(CARD_EVENT_KINDS),
  /**
   * Before and after: a column key (`scrum/todo`), a person id, a day, a shelf or a text, by kind. After `postponed` a
   * day with the reason behind it: `2026-01-29 toetsweek`.
   */
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
})
export const cardHistory = z.array(cardEvent)

// ── people of a team ─────────────────────────────────────────────────────────────────────────────────────
export const managedMember = z.object({
  id,
  name: z.string(),
  email: z.string(),
  roles,
  workdays,
  mayReset: z.boolean(),
})
export const invitation = z.object({
  id,
  email: z.string(),
  name: z.string(),
  role,
  createdAt: instant,
  expiresAt: instant,
})
export const teamPeople = z.object({
  members: z.array(managedMember),
  invitations: z.array(invitation),
})
export const invitationRequest = z.object({ email, name, role, workdays })
/** A link to hand over in person: shown once, never stored as it is. */
export const oneTimeLink = z.object({ link: z.string(), expiresAt: instant })
export const memberRequest = z.object({ roles, workdays })
export const addMemberRequest = z.object({ personId: id, role, workdays })
/** Colleagues anywhere in the network, to pick from when a group or team takes somebody in. */
export const colleagues = z.array(z.object({ id, name: z.string(), teams: z.string() }))
/** "Uit dienst": open work of each team goes to somebody of that team. */
export const leavePreview = z.object({
  teams: z.array(
    z.object({
      id,
      name: z.string(),
      openActions: z.number(),
      members: z.array(z.object({ id, name: z.string() })),
    }),
  ),
})
export const leaveRequest = z.object({ handOverTo: z.record(id, id) })

// ── links without a sign-in ──────────────────────────────────────────────────────────────────────────────
/** A link that lost its end in a mail is no mistake in a form: it is looked up, and no longer works. */
export const tokenRequest = z.object({ token: z.string().check(z.maxLength(100)) })
export const invitationLook = z.object({
  email: z.string(),
  name: z.string(),
  /** The network's name when the invitation is into the network. */
  teamName: z.string(),
  role: z.nullable(role),
  networkRole: z.nullable(z.enum(NETWORK_ROLES)),
  /** There is an account already: sign in with its password instead of choosing one. */
  hasAccount: z.boolean(),
})
export const invitationAccept = z.object({ token, name, password, ownDevice: z.boolean() })
export const resetLook = z.object({ name: z.string() })
export const resetUse = z.object({ token, password })

export type Me = z.infer<typeof me>
export type Team = z.infer<typeof team>
export type TeamLine = z.infer<typeof teamLine>
export type Member = z.infer<typeof member>
export type Measurement = z.infer<typeof measurement>
export type CardEvent = z.infer<typeof cardEvent>
export type CardEventKind = (typeof CARD_EVENT_KINDS)[number]
export type TeamPeople = z.infer<typeof teamPeople>
export type MyAction = z.infer<typeof myActions>[number]
export type InvitationLook = z.infer<typeof invitationLook>
export type SignInLine = z.infer<typeof signInList>[number]
export type ManagedMember = z.infer<typeof managedMember>
export type Invitation = z.infer<typeof invitation>
export type OneTimeLink = z.infer<typeof oneTimeLink>
export type Colleague = z.infer<typeof colleagues>[number]
export type LeavePreview = z.infer<typeof leavePreview>
export type TeamSettings = z.infer<typeof teamSettings>
