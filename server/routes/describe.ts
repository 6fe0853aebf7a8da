import * as z from 'zod/mini'
import { API_ERRORS, type ApiErrorCode } from '#shared/protocol/errors.ts'

const codes = Object.keys(API_ERRORS) as ApiErrorCode[]
const errorBody = z.object({
  code: z.enum(codes),
  message: z.string(),
  fields: z.optional(z.readonly(z.array(z.string()))),
})
const id = z.string().check(z.regex(/^[0-9a-z]{16}$/))

/** Path parameters. */
export const teamParams = z.object({ teamId: id })
export const cardParams = z.object({ teamId: id, cardId: id })
export const memberParams = z.object({ teamId: id, personId: id })
export const teamInvitationParams = z.object({ teamId: id, id })
export const personParams = z.object({ personId: id })
export const idParams = z.object({ id })

const errors = { '4xx': errorBody, '5xx': errorBody }

/** The schema of a route: what it takes, what it answers, and the shape of every "no". */
export function describe<Reply extends z.ZodMiniType, Takes extends object>(
  summary: string,
  reply: Reply,
  takes?: Takes,
): { summary: string; response: { 200: Reply } & typeof errors } & Takes {
  const empty = {} as Takes
  return { summary, response: { 200: reply, ...errors }, ...(takes ?? empty) }
}
