import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#server/ids.ts'
import type { NewCard } from '#shared/model/change.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { Overview, OverviewRow, SchoolPage } from '#shared/protocol/director.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn, type Visitor } from '#tests/support/visitor.ts'

/** Tuesday 3 February 2026; the Christmas holiday ended on 4 January. */
const clock = setClock('2026-02-03T07:00:00.000Z')
let server: TestServer
let seeded: SeededNetwork
let harmen: Visitor
beforeAll(async () => {
  server = await startServer({ clock })
  seeded = await seedNetwork(server.app)
  harmen = await signedIn(server.url, 'harmen')
})
afterAll(() => server.close())

async function overview(query = ''): Promise<Overview> {
  const { status, body } = await harmen.get(`/api/director/overview${query}`)
  expect(status).toBe(200)
  return body as Overview
}

async function row(teamId: TeamId): Promise<OverviewRow> {
  const found = (await overview()).rows.find((candidate) => candidate.teamId === teamId)
  if (!found) throw new Error('not in the overview')
  return found
}

async function page(of: TeamId, visitor = harmen): Promise<SchoolPage> {
  return (await visitor.get(`/api/teams/${of}/school-page`)).body as SchoolPage
}

function planTalk(teamId: TeamId, on: string, time: string | null = null): void {
  server.app.parts.stores.directorTalks.add({
    talk_id: newId(),
    team_id: teamId,
    kind: 'planned',
    on_day: on,
    time,
    person_id: seeded.people.harmen,
    at: clock.now(),
    outcome: null,
  })
}

async function lay(card: Partial<NewCard> & Pick<NewCard, 'type' | 'title'>) {
  const id = newId()
  const { anna, bouke } = seeded.people
  await server.app.sync.edit(seeded.teams.kievit, anna, () => [
    {
      type: 'card-added',
      card: {
        id,
        place: { board: 'scrum', column: 'todo', position: 'a0' },
        createdAt: clock.now(),
        createdBy: anna,
        ownerId: bouke,
        ...card,
      },
    },
  ])
  return id
}

describe('[DIR7] [F1] the overview', () => {
  test('stands in the order of the next talk; who has none comes last', async () => {
    planTalk(seeded.teams.skutsje, '2026-02-05', '13:30')
    planTalk(seeded.teams.kievitUpper, '2026-02-05', '10:00')
    expect((await overview()).rows.map(({ teamCode }) => teamCode)).toEqual(['KIEB', 'SKU', 'KIE'])
    planTalk(seeded.teams.kievit, '2026-02-03', '10:00')
    expect((await overview()).rows.map(({ teamCode }) => teamCode)).toEqual(['KIE', 'KIEB', 'SKU'])
  })

  test('counts the work of a team, and what asks for attention has a reason', async () => {
    await lay({ type: 'task', title: 'Laadkast', dueOn: '2026-01-30' })
    await lay({ type: 'task', title: 'Ouderavond', dueOn: '2026-02-20' })
    const { actions, boards, leaders } = await row(seeded.teams.kievit)
    expect(actions).toEqual({ open: 2, pastDay: 1, help: 0 })
    expect(boards).toEqual({ improvement: null, scrum: '2026-02-03' })
    expect(leaders).toEqual(['Anna', 'Bouke'])
  })

  test('is searched by the server, and is asked for what wants attention only', async () => {
    const found = await overview('?search=skûtsje')
    expect(found.rows.map(({ teamCode }) => teamCode)).toEqual(['SKU'])
    expect(found.total).toBe(1)
    expect((await overview('?show=attention')).rows).toEqual([])
  })

  test('[PERM11] is for the directeur only', async () => {
    for (const name of ['anna', 'carla', 'ineke']) {
      const visitor = await signedIn(server.url, name)
      expect((await visitor.get('/api/director/overview')).status).toBe(403)
    }
  })
})

describe('[DIR10] a card flagged for the talk', () => {
  test('stands in the overview as attention, and on the page of the school with its line', async () => {
    const cardId = await lay({ type: 'task', title: 'De invalpool raakt op' })
    await server.app.sync.edit(seeded.teams.kievit, seeded.people.anna, () => [
      {
        type: 'value-set',
        cardId,
        field: 'forDirector',
        value: { at: clock.now(), by: seeded.people.anna, line: 'Twee keer geen inval.' },
      },
    ])
    expect((await row(seeded.teams.kievit)).signals).toEqual([
      { kind: 'toDiscuss', count: 1, on: null, board: 'scrum', cardId },
    ])
    expect((await page(seeded.teams.kievit)).flagged).toMatchObject([
      { cardId, title: 'De invalpool raakt op', line: 'Twee keer geen inval.', by: 'Anna' },
    ])
  })
})

describe('[DIR5] sessions by the year plan', () => {
  test('are equal on the overview and the page of the school, with what was let go', async () => {
    const { yearPlans } = server.app.parts.stores
    const skutsje = seeded.teams.skutsje
    const rhythm = { time: '15:15', everyWeeks: 1, shift: '', firstOn: '2026-01-05', lastOn: null }
    yearPlans.putRhythm(skutsje, { ...rhythm, id: 'maandag', mode: 'boardSession', weekday: 1 })
    const change = { team_id: skutsje, rhythm_id: 'maandag', person_id: seeded.people.harmen }
    yearPlans.putChange({
      ...change,
      planned_on: '2026-01-19',
      status: 'moved',
      on_day: '2026-01-21',
      time: '15:15',
      reason: 'studiemiddag',
      at: clock.now(),
    })
    yearPlans.putChange({
      ...change,
      planned_on: '2026-01-26',
      status: 'cancelled',
      on_day: '2026-01-26',
      time: '15:15',
      reason: 'griepgolf',
      at: clock.now(),
    })
    server.app.database.connection
      .prepare(
        `INSERT INTO held_session (id, team_id, mode, started_at, ended_at, steps, outcome)
         VALUES (?, ?, 'boardSession', '2026-01-21T14:15:00.000Z', '2026-01-21T14:30:00.000Z', '[]', '{}')`,
      )
      .run(newId(), skutsje)
    const told = { planned: 2, held: 1, moved: 1, cancelled: 1, extra: 0 }
    expect((await row(skutsje)).sessions).toEqual({ ...told, before: 0 })
    const { sessions } = await page(skutsje)
    expect(sessions).toMatchObject(told)
    expect(sessions.days.map(({ on, status, reason }) => [on, status, reason])).toEqual([
      ['2026-01-21', 'held', 'studiemiddag'],
      ['2026-01-26', 'cancelled', 'griepgolf'],
      ['2026-02-02', 'planned', ''],
    ])
  })
})

describe('[DIR8] the page of a school', () => {
  test('tells what happened since the last talk', async () => {
    const told = await page(seeded.teams.kievit)
    expect(told.isFirst).toBe(true)
    expect(told.since).toEqual({ from: '2026-01-13', to: '2026-02-03' })
    expect(told.work.open).toBe(3)
    expect(told.next?.on).toBe('2026-02-03')
    expect(told.afterNext).toBe('2026-03-03')
  })

  test('of a group is not there: talks are with schools', async () => {
    expect((await harmen.get(`/api/teams/${seeded.teams.group}/school-page`)).status).toBe(404)
  })
})

test('[DIR12] what a team invites the directeur to is on both pages, from today on', async () => {
  const { harmen: director } = seeded.people
  const plan = (title: string, dueOn: string, people: readonly string[]) =>
    lay({
      type: 'planningItem',
      title,
      dueOn,
      time: '15:15',
      people,
      place: { board: 'improvement', column: 'planning', position: 'a0' },
    })
  await plan('Was vorige week', '2026-01-27', [director])
  await plan('Zonder directeur', '2026-02-04', [])
  const cardId = await plan('Bordsessie met Harmen', '2026-02-09', [director])
  const line = { cardId, board: 'improvement', title: 'Bordsessie met Harmen' }
  const invitation = { ...line, on: '2026-02-09', time: '15:15' }
  expect((await overview('?search=skûtsje')).invitations).toEqual([
    { ...invitation, teamCode: 'KIE', teamName: 'De Kievit' },
  ])
  expect((await page(seeded.teams.kievit)).invitations).toEqual([
    { ...invitation, directorId: director, director: 'Harmen' },
  ])
  expect((await page(seeded.teams.skutsje)).invitations).toEqual([])
})

test('[DIR9] LoCo and IB get the very same page, and nobody else of the team', async () => {
  const told = await page(seeded.teams.kievit)
  for (const name of ['anna', 'bouke']) {
    expect(await page(seeded.teams.kievit, await signedIn(server.url, name))).toEqual(told)
  }
  const carla = await signedIn(server.url, 'carla')
  expect((await carla.get(`/api/teams/${seeded.teams.kievit}/school-page`)).status).toBe(403)
})
