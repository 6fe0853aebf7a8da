import type { Parts } from '#server/parts.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import { positionsAtEnd } from '#shared/rules/ordering.ts'

type Sending = {
  readonly by: PersonId
  readonly teamId: TeamId
  readonly id: CardId
  readonly text: string
}

/** [TALK3] A compliment lies among the successes of the team, in the name of who gives it. */
export function sendCompliment(
  { sync, clock }: Parts,
  { by, teamId, id, text }: Sending,
): Promise<void> {
  return sync.edit(teamId, by, (board) => {
    if (board.cards.has(id)) return []
    const successes = (board.columns['improvement/successes'] ?? []).flatMap(
      (cardId) => board.cards.get(cardId) ?? [],
    )
    return [
      {
        type: 'card-added',
        card: {
          id,
          type: 'success',
          place: {
            board: 'improvement',
            column: 'successes',
            position: positionsAtEnd(successes, 1)[0] ?? '',
          },
          title: text,
          successKind: 'compliment',
          createdAt: clock.now(),
          createdBy: by,
        },
      },
    ]
  })
}
