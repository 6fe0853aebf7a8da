import * as z from 'zod/mini'
import { email } from './fields.ts'

export const MAIL_KINDS = ['digest', 'session', 'talk'] as const
export type MailKind = (typeof MAIL_KINDS)[number]
export const MAIL_SECURITIES = ['starttls', 'tls', 'none'] as const

const host = z.string().check(z.trim(), z.minLength(1), z.maxLength(253))
const port = z.int().check(z.minimum(1), z.maximum(65_535))
const settings = {
  host,
  port,
  security: z.enum(MAIL_SECURITIES),
  username: z.string().check(z.trim(), z.maxLength(254)),
  sender: email,
  isOn: z.boolean(),
}
/** Without the password: that is never told again. `null` while nothing was set. */
export const mailSettings = z.nullable(
  z.object({ ...settings, sender: z.string(), hasPassword: z.boolean() }),
)
/** `password` null keeps the one that is there. */
export const mailSettingsRequest = z.object({
  ...settings,
  password: z.nullable(z.string().check(z.maxLength(500))),
})
/** What became of a mail: sent, or which part of the way failed, with the words of the mail server. */
export const MAIL_OUTCOMES = [
  'sent',
  'unreachable',
  'timeout',
  'tls',
  'login',
  'refused',
  'failed',
] as const
export type MailOutcome = (typeof MAIL_OUTCOMES)[number]
export const mailTestResult = z.object({
  outcome: z.enum(MAIL_OUTCOMES),
  /** What the mail server said, as it said it. */
  answer: z.string(),
})
export const myMail = z.object({ isOn: z.boolean(), paused: z.array(z.enum(MAIL_KINDS)) })
export const mailPause = z.object({ kind: z.enum(MAIL_KINDS), paused: z.boolean() })
export const pauseToken = z.object({ token: z.string().check(z.maxLength(200)) })
export const pausedKind = z.object({ kind: z.enum(MAIL_KINDS), name: z.string() })

export type MailSettings = z.infer<typeof mailSettings>
export type MailTestResult = z.infer<typeof mailTestResult>
export type MyMail = z.infer<typeof myMail>
