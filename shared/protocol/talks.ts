import * as z from 'zod/mini'
import { BOARD_KINDS } from '#shared/model/board.ts'
import { REASON_LENGTH } from '#shared/model/card.ts'
import { REACTION_KINDS, SUPPORT_KINDS } from '#shared/model/director.ts'
import { day, id, instant, teamCode, time } from './fields.ts'

const named = z.object({ id, name: z.string() })
/** What fits on a card. */
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(90))
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(REASON_LENGTH))

// ── the talk ─────────────────────────────────────────────────────────────────────────────────────────────
export const planTalkRequest = z.object({ on: day, time: z.nullable(time) })
export const holdTalkRequest = z.object({
  talkId: id,
  startedAt: z.iso.datetime(),
  presentIds: z.array(id).check(z.minLength(1), z.maxLength(20)),
  /** Each becomes an action on the board of the team. The ids are those of the cards. */
  agreements: z
    .array(z.object({ id, title: line, ownerId: id, dueOn: day }))
    .check(z.maxLength(20)),
  /** Decisions that were sealed in the talk. */
  decisionIds: z.array(id).check(z.maxLength(10)),
})
const plannedTalk = z.object({ talkId: id, on: day, time: z.nullable(time) })
const talkLine = z.object({
  talkId: id,
  on: day,
  by: named,
  present: z.array(named),
  agreements: z.array(
    z.object({
      cardId: id,
      title: z.string(),
      board: z.nullable(z.enum(BOARD_KINDS)),
      owner: z.string(),
      dueOn: z.nullable(day),
      isDone: z.boolean(),
    }),
  ),
  decisions: z.array(z.object({ id, number: z.string(), title: z.string() })),
})
export const talks = z.object({
  next: z.nullable(plannedTalk),
  /** When the talk after the next one would be. */
  afterNext: z.nullable(day),
  /** Newest first. */
  held: z.array(talkLine),
  /** Who may be there without being in the team. */
  directors: z.array(named),
})

// ── what the directeur brings ────────────────────────────────────────────────────────────────────────────
export const complimentRequest = z.object({ id, text: line })
export const ownActionRequest = z.object({ id, title: line, dueOn: day })
export const ownActionDone = z.object({ result: z.string().check(z.trim(), z.maxLength(140)) })

// ── at a card ────────────────────────────────────────────────────────────────────────────────────────────
export const cardReactionRequest = z.object({
  id,
  kind: z.enum(REACTION_KINDS),
  text: words,
  needsAnswer: z.boolean(),
  /** Of an answer: the reaction it answers. */
  about: z.nullable(id),
})
const cardReaction = z.object({
  id,
  cardId: id,
  kind: z.enum(REACTION_KINDS),
  text: z.string(),
  needsAnswer: z.boolean(),
  about: z.nullable(id),
  by: named,
  at: instant,
})
export const supportRequest = z.object({
  id,
  kind: z.enum(SUPPORT_KINDS),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(280)),
})
const SUPPORT_STATUSES = ['asked', 'underWay', 'answered', 'letGo'] as const
const supportState = z.object({
  id,
  cardId: id,
  kind: z.enum(SUPPORT_KINDS),
  text: z.string(),
  status: z.enum(SUPPORT_STATUSES),
  /** Once it is answered, or let go. */
  answer: z.string(),
  by: named,
  at: instant,
})
/** What stands at the cards of a team besides the cards. Only the team and the directeur get it. */
export const atCards = z.object({
  reactions: z.array(cardReaction),
  support: z.array(supportState),
  /** Who can be asked for support; null when the network has no Stipe-team. */
  supportTeam: z.nullable(named),
  /** Who can be invited to what is planned. */
  directors: z.array(named),
  /** When the directeur last looked at the boards. */
  looked: z.nullable(z.object({ name: z.string(), at: instant })),
  /** Cards that were agreed in a talk. */
  agreed: z.array(z.object({ cardId: id, talkId: id, on: day })),
  lastTalk: z.nullable(z.object({ talkId: id, on: day, by: named, agreements: z.number() })),
})

// ── for the Stipe-team ───────────────────────────────────────────────────────────────────────────────────
export const supportQuestions = z.array(
  z.object({
    /** The card on the board of the Stipe-team. */
    cardId: id,
    kind: z.enum(SUPPORT_KINDS),
    by: named,
    at: instant,
    teamCode,
    teamName: z.string(),
    /** What it is about, on the board of who asks. */
    about: z.object({ cardId: id, title: z.string(), board: z.enum(BOARD_KINDS) }),
  }),
)

export type Talks = z.infer<typeof talks>
export type TalkLine = z.infer<typeof talkLine>
export type HoldTalkRequest = z.infer<typeof holdTalkRequest>
export type AtCards = z.infer<typeof atCards>
export type CardReactionRequest = z.infer<typeof cardReactionRequest>
export type SupportState = z.infer<typeof supportState>
export type SupportRequest = z.infer<typeof supportRequest>
export type SupportQuestion = z.infer<typeof supportQuestions>[number]
