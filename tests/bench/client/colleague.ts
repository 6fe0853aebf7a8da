import type { BrowserContext } from 'playwright-core'
import { newId } from '#server/ids.ts'
import { readBoard } from '#shared/document/read.ts'
import { type ColumnKey, readColumnKey } from '#shared/model/board.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { Me } from '#shared/protocol/http.ts'
import { decide } from '#shared/rules/cards.ts'
import { ordinaryClient, until } from '#tests/support/sync-clients.ts'

/** Somebody who works on a board without a screen: the same commands and rules, over a socket of their own. */
export async function colleagueOf(context: BrowserContext, url: string, teamCode: string) {
  const me: Me = await (await context.request.get(`${url}/api/me`)).json()
  const team = me.teams.find(({ code }) => code === teamCode)
  if (!team) throw new Error(`${me.name} is not in ${teamCode}`)
  const cookies = await context.cookies(url)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const client = ordinaryClient(url, team.id, cookie)
  await until('the board is there', () => client.provider.synced)

  const board = () => readBoard(client.doc)
  const act = (command: BoardCommand): void => {
    const actor = me.id
    const context = { actor, mayWrite: true, now: new Date().toISOString(), newId }
    const decided = decide(command, board(), context)
    if (!decided.ok) throw new Error(`${command.type}: ${decided.code}`)
    client.write(...decided.value)
  }
  const cardsIn = (column: ColumnKey): readonly CardId[] => board().columns[column] ?? []

  return {
    act,
    cardsIn,
    /** Adds cards until the column has this many. */
    fill(column: ColumnKey, wanted: number): void {
      const place = readColumnKey(column)
      const there = cardsIn(column).length
      if (!place || there >= wanted) return
      const lines = Array.from({ length: wanted - there }, (_, at) => `Kaart ${there + at + 1}`)
      act({ type: 'add-cards', ...place, lines })
    },
    close: client.close,
  }
}

export type Colleague = Awaited<ReturnType<typeof colleagueOf>>
