import * as z from 'zod/mini'
import {
  ENTRY_KINDS,
  EVALUATION_OUTCOMES,
  EXPERIENCE_KINDS,
  EXPERT_REACTIONS,
  FEEDBACK_KINDS,
  RECORD_LENGTH,
} from '#shared/model/decision.ts'
import { FEWEST_LETTERS } from '#shared/model/people.ts'
import { day, id, instant } from './fields.ts'

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** Made by who asks: the same question asked twice gets the same answer. */
const requestKey = id
const sentence = (max: number) => z.string().check(z.trim(), z.maxLength(max))
const needed = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
const people = z.array(id).check(z.maxLength(50))
/** A way to find the source: a web address, or a few words. */
const link = sentence(RECORD_LENGTH.link)

/** A first step, on the board as an action in the same breath. */
const firstStep = z.object({ title: needed(90), ownerId: id, dueOn: day })

export const sealRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('proposal'),
    requestKey,
    proposalId: id,
    shownHash: hash,
    presentIds: people,
    actions: z.array(firstStep).check(z.maxLength(10)),
  }),
  z.object({
    kind: z.literal('direct'),
    requestKey,
    text: needed(2000),
    evaluationOn: day,
    presentIds: people,
    actions: z.array(firstStep).check(z.maxLength(10)),
  }),
])
export type SealRequest = z.infer<typeof sealRequest>

export const eventRequest = z.object({
  requestKey,
  kind: z.enum(['experience', 'introduced', 'evaluated', 'secured', 'erratum']),
  text: sentence(RECORD_LENGTH.text),
  link,
  about: z.nullable(z.enum(EXPERIENCE_KINDS)),
  outcome: z.nullable(z.enum(EVALUATION_OUTCOMES)),
})
export type EventRequest = z.infer<typeof eventRequest>

const chainEntry = z.object({
  teamId: id,
  seq: z.number(),
  kind: z.enum(ENTRY_KINDS),
  id,
  decisionId: id,
  number: z.nullable(z.string()),
  proposalId: z.nullable(id),
  followsId: z.nullable(id),
  requestKey: z.string(),
  at: instant,
  by: id,
  commitment: hash,
  prev: hash,
  hash,
  salt: z.string(),
  body: z.string(),
})

/** The chain of a team as it is stored, so that who reads it can recalculate it. */
export const register = z.object({
  entries: z.array(chainEntry),
  /** Names for the people in it. */
  people: z.array(z.object({ id, name: z.string() })),
  /** What the server found when it recalculated the chain; null when all is well. */
  fault: z.nullable(z.string()),
})
export type Register = z.infer<typeof register>

export const sealed = z.object({ decisionId: id, number: z.string() })
export type Sealed = z.infer<typeof sealed>

/** Who is looked up by name, to be asked about a proposal. */
export const expertQuery = z.object({
  search: z.string().check(z.trim(), z.minLength(FEWEST_LETTERS), z.maxLength(80)),
})

const authored = { id, by: id, at: instant, text: z.string() }
const proposalRecord = z.discriminatedUnion('kind', [
  z.object({
    ...authored,
    kind: z.literal('experience'),
    about: z.enum(EXPERIENCE_KINDS),
    link: z.string(),
    on: day,
  }),
  z.object({ ...authored, kind: z.literal('expert'), about: z.enum(EXPERT_REACTIONS) }),
  z.object({ ...authored, kind: z.literal('feedback'), about: z.enum(FEEDBACK_KINDS) }),
  z.object({ ...authored, kind: z.literal('answer'), to: id }),
])

/** What was said about the open proposals of a team, per card. */
export const reactions = z.object({
  proposals: z.array(z.object({ proposalId: id, records: z.array(proposalRecord) })),
  people: z.array(z.object({ id, name: z.string() })),
})
export type Reactions = z.infer<typeof reactions>

const text = sentence(RECORD_LENGTH.text)
export const reactionRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('experience'),
    id,
    about: z.enum(EXPERIENCE_KINDS),
    text: needed(RECORD_LENGTH.text),
    link,
    on: day,
  }),
  z.object({ kind: z.literal('expert'), id, about: z.enum(EXPERT_REACTIONS), text }),
  z.object({ kind: z.literal('feedback'), id, about: z.enum(FEEDBACK_KINDS), text }),
  z.object({ kind: z.literal('answer'), id, to: id, text: needed(RECORD_LENGTH.text) }),
])
export type ReactionRequest = z.infer<typeof reactionRequest>
