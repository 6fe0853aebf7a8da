import { texts } from '#client/texts/texts.ts'
import type { Table, TableCell } from '#shared/protocol/tables.ts'
import type { ActionRow } from './action-rows.ts'

/** [TABLE2] The rows of the list as a table to take away: the same rows in the same order as on the screen. */
export function actionTable(rows: readonly ActionRow[], name: string): Table {
  const say = texts.actionList.columns
  const columns = [
    { title: say.what, width: 44 },
    { title: say.who, width: 16 },
    { title: say.helpers, width: 20 },
    { title: say.when, width: 12 },
    { title: say.state, width: 12 },
    { title: say.goal, width: 36 },
    { title: say.board, width: 14 },
    { title: say.postponed, width: 11 },
    { title: say.reason, width: 28 },
    { title: say.help, width: 28 },
    { title: say.waiting, width: 24 },
    { title: say.result, width: 36 },
  ]
  return { name, columns, rows: rows.map(cellsOf) }
}

function cellsOf({ card, state, who, helpers, goal }: ActionRow): TableCell[] {
  const reason = card.dropped?.reason ?? card.postponements.at(-1)?.reason ?? ''
  return [
    card.title,
    who,
    helpers.join(', '),
    card.dueOn === undefined ? null : { day: card.dueOn },
    texts.actionList.states[state],
    goal,
    texts.words.boards[card.place.board],
    card.postponements.length,
    reason,
    card.helpAsked ? card.help : '',
    card.waitingFor,
    card.result,
  ]
}
