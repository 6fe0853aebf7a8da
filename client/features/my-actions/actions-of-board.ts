import { type Card, isWork } from '#shared/model/card.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { Me, MyAction } from '#shared/protocol/http.ts'
import { dayOf } from '#shared/rules/calendar.ts'

type MyTeam = Pick<Me['teams'][number], 'id' | 'code' | 'name'>

/**
 * What the server answers about my actions, from a board on this device; with what I finished today, so that it stays
 * in sight.
 */
export function actionsOfBoard(
  board: BoardSnapshot,
  team: MyTeam,
  me: PersonId,
  today: Day,
): MyAction[] {
  return [...board.cards.values()].flatMap((card) => {
    const isMine = card.ownerId === me || card.people.includes(me)
    if (!isMine || !isWork(card) || card.shelved || card.place.column === 'backlog') return []
    if (card.place.column === 'done' && !isFinishedToday(card, me, today)) return []
    return [
      {
        cardId: card.id,
        teamId: team.id,
        teamCode: team.code,
        teamName: team.name,
        board: card.place.board,
        column: card.place.column,
        title: card.title,
        dueOn: card.dueOn ?? null,
        helping: card.ownerId !== me,
        waiting: card.waitingFor.trim() !== '',
        postponed: card.postponements.length,
      },
    ]
  })
}

function isFinishedToday({ done }: Card, me: PersonId, today: Day): boolean {
  return done !== undefined && done.by === me && dayOf(done.at) === today
}
