import * as z from 'zod/mini'
import { day, id, instant } from './fields.ts'
import { cardEvent } from './http.ts'

/** "Nieuw voor jou": work somebody put in my name, and what others did since I last looked. */
export const myNews = z.object({
  given: z.array(z.object({ teamId: id, cardId: id, by: id, byName: z.string(), at: instant })),
  /** Proposals of any team on which I am asked what I think. */
  asked: z.array(
    z.object({
      teamId: id,
      teamCode: z.string(),
      teamName: z.string(),
      cardId: id,
      title: z.string(),
      feedbackUntil: z.nullable(day),
    }),
  ),
  teams: z.array(
    z.object({
      teamId: id,
      teamCode: z.string(),
      teamName: z.string(),
      /** Until when I have seen what happened. */
      since: instant,
      /** What to say when I have seen it all. */
      lastEvent: z.int(),
      events: z.array(
        z.object({
          ...cardEvent.shape,
          cardId: id,
          title: z.string(),
          board: z.enum(['improvement', 'scrum']),
          byName: z.nullable(z.string()),
          fromName: z.nullable(z.string()),
          toName: z.nullable(z.string()),
        }),
      ),
    }),
  ),
})
/** "Doe ik" or "Kan ik niet". `id` makes a second sending the same as the first. */
export const givenAnswer = z.object({
  id,
  teamId: id,
  cardId: id,
  answer: z.enum(['take', 'decline']),
})
export const newsSeen = z.object({ id, teamId: id, lastEvent: z.int() })

export type MyNews = z.infer<typeof myNews>
export type NewsEvent = MyNews['teams'][number]['events'][number]
