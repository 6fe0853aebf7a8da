import { texts } from '#client/texts/texts.ts'
import type { Decision } from '#shared/model/decision.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { Table } from '#shared/protocol/tables.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { statusOf } from '#shared/rules/decisions.ts'

/** The register as a table to take away. */
export function decisionsTable(
  decisions: readonly Decision[],
  {
    name,
    today,
    namesOf,
    numberOf,
  }: {
    name: string
    today: Day
    namesOf: (ids: readonly PersonId[]) => string
    numberOf: (id: string | null) => string
  },
): Table {
  const say = texts.decisions
  return {
    name,
    columns: [
      { title: say.number, width: 16 },
      { title: say.columns.decidedOn, width: 12 },
      { title: say.columns.session, width: 16 },
      { title: say.columns.title, width: 32 },
      { title: say.columns.text, width: 60 },
      { title: say.holdsFor, width: 14 },
      { title: say.startsOn, width: 12 },
      { title: say.looksBackOn, width: 12 },
      { title: say.columns.status, width: 16 },
      { title: say.present, width: 30 },
      { title: say.columns.follows, width: 16 },
      { title: say.columns.followedBy, width: 16 },
    ],
    rows: decisions.map((decision) => {
      const { number, at, body, followsId, followedById } = decision
      return [
        number,
        { day: dayOf(at) },
        body.takenIn ? texts.session.modes[body.takenIn.mode] : '',
        body.title,
        body.text,
        say.scopes[body.scope],
        { day: body.effectiveOn },
        { day: body.evaluationOn },
        say.statuses[statusOf(decision, today)],
        namesOf(body.presentIds),
        numberOf(followsId),
        numberOf(followedById),
      ]
    }),
  }
}
