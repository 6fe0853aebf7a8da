import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sealDecision } from '#server/commands/seal-decision.ts'
import { verifyChains } from '#server/database/verify-chains.ts'
import { newId } from '#server/ids.ts'
import { register } from '#shared/protocol/decisions.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'
import { startChanges } from '#shared/rules/session-course.ts'
import { DEFAULT_STEPS } from '#shared/rules/session-steps.ts'
import {
  aDirectRequest,
  aProposal,
  aSealRequest,
  decisionsOf,
  sealed,
} from '#tests/support/decisions.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn, type Visitor } from '#tests/support/visitor.ts'

let server: TestServer
let seeded: SeededNetwork
let anna: Visitor
const clock = setClock('2026-01-26T14:27:00.000Z')
beforeEach(async () => {
  server = await startServer({ clock })
  seeded = await seedNetwork(server.app)
  anna = await signedIn(server.url, 'anna')
})
afterEach(() => server.close())

const app = () => server.app
const kievit = () => seeded.teams.kievit
const present = () => [seeded.people.anna, seeded.people.bouke]
const path = () => `/api/teams/${kievit()}/decisions`

describe('[DEC1] taking a decision', () => {
  test('seals a direct one, with its number, its people and its first steps', async () => {
    const action = { title: 'La leegmaken', ownerId: seeded.people.bouke, dueOn: '2026-01-30' }
    const request = aDirectRequest(app(), present(), { actions: [action] })
    const answer = await anna.post(path(), request)
    expect(answer).toMatchObject({ status: 200, body: { number: 'KIE-2526-001' } })
    const [decision] = decisionsOf(app(), kievit())
    expect(decision?.body).toMatchObject({
      kind: 'direct',
      text: request.text,
      presentIds: present().sort(),
    })
    const board = await app().sync.board(kievit())
    const [step] = [...board.cards.values()]
    expect(step).toMatchObject({ ...action, decisionId: decision?.id, type: 'action' })
  })

  test('gives the same answer to who lost it, and doubles nothing', async () => {
    const request = aDirectRequest(app(), present(), {
      actions: [{ title: 'La leegmaken', ownerId: seeded.people.bouke, dueOn: '2026-01-30' }],
    })
    const answers = await Promise.all([anna.post(path(), request), anna.post(path(), request)])
    answers.push(await anna.post(path(), request))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(decisionsOf(app(), kievit())).toHaveLength(1)
    expect((await app().sync.board(kievit())).cards.size).toBe(1)
  })

  test('[DEC13] says in which session it was taken, sealed with the rest', async () => {
    const { anna: actor, bouke } = seeded.people
    const seal = async () => {
      await sealed(app(), kievit(), actor, aDirectRequest(app(), present()))
      return decisionsOf(app(), kievit()).at(-1)?.body.takenIn
    }
    const join = (id: string, startedAt: string, here: readonly string[]) =>
      app().sync.edit(kievit(), actor, () => [
        ...startChanges({
          id,
          mode: 'boardSession',
          steps: DEFAULT_STEPS.boardSession,
          now: startedAt,
          leaderId: null,
          timekeeperId: null,
        }),
        ...here.map(
          (personId) =>
            ({ type: 'session-present', sessionId: id, personId, present: true }) as const,
        ),
      ])
    const id = newId()
    expect(await seal(), 'no session').toBeUndefined()
    await join(newId(), '2026-01-23T14:15:00.000Z', [actor])
    expect(await seal(), 'one that was never closed').toBeUndefined()
    await join(id, '2026-01-26T14:15:00.000Z', [bouke])
    expect(await seal(), 'somebody who is not there').toBeUndefined()
    await join(id, '2026-01-26T14:15:00.000Z', [actor, bouke])
    expect(await seal()).toEqual({ sessionId: id, mode: 'boardSession' })
    expect(verifyChains(app().database, {}).isSound).toBe(true)
  })

  test('counts per team and per school year', async () => {
    await sealed(app(), kievit(), seeded.people.anna, aDirectRequest(app(), present()))
    const second = await sealed(
      app(),
      kievit(),
      seeded.people.anna,
      aDirectRequest(app(), present()),
    )
    expect(second.number).toBe('KIE-2526-002')
    const skutsje = aDirectRequest(app(), [seeded.people.sietske, seeded.people.tjeerd])
    const other = await sealed(app(), seeded.teams.skutsje, seeded.people.tjeerd, skutsje)
    expect(other.number).toBe('SKU-2526-001')
  })

  test('records the text that stood on the screen, or none', async () => {
    const proposalId = await aProposal(app(), kievit(), seeded.people.carla, {
      expertIds: [seeded.people.bouke],
    })
    const request = await aSealRequest(app(), kievit(), proposalId, present())
    await app().sync.edit(kievit(), seeded.people.carla, () => [
      { type: 'text-set', cardId: proposalId, field: 'proposalText', text: 'Iets anders.' },
    ])
    expect(await anna.post(path(), request)).toMatchObject({
      status: 409,
      body: { code: 'decision/text-changed' },
    })
    expect(decisionsOf(app(), kievit())).toEqual([])
    const again = await aSealRequest(app(), kievit(), proposalId, present())
    expect((await anna.post(path(), again)).status).toBe(200)
    const [decision] = decisionsOf(app(), kievit())
    expect(decision?.body.text).toBe('Iets anders.')
    const card = (await app().sync.board(kievit())).cards.get(proposalId)
    expect(card?.shelved?.shelf).toBe('archive')
  })

  test('on two screens at once makes one decision, and both hear of it', async () => {
    const proposalId = await aProposal(app(), kievit(), seeded.people.carla, {
      expertIds: [seeded.people.bouke],
    })
    const bouke = await signedIn(server.url, 'bouke')
    const [one, other] = await Promise.all([
      anna.post(path(), await aSealRequest(app(), kievit(), proposalId, present())),
      bouke.post(path(), await aSealRequest(app(), kievit(), proposalId, present())),
    ])
    expect(one.body).toEqual(other.body)
    expect(decisionsOf(app(), kievit())).toHaveLength(1)
  })

  test('ten thousand times at once makes one row', async () => {
    const proposalId = await aProposal(app(), kievit(), seeded.people.carla, {
      expertIds: [seeded.people.bouke],
    })
    const request = await aSealRequest(app(), kievit(), proposalId, present())
    const asked = Array.from({ length: 10_000 }, () =>
      sealed(app(), kievit(), seeded.people.anna, { ...request, requestKey: newId() }),
    )
    const numbers = new Set((await Promise.all(asked)).map(({ number }) => number))
    expect([...numbers]).toEqual(['KIE-2526-001'])
    expect(decisionsOf(app(), kievit())).toHaveLength(1)
  })

  test('while somebody types never records a text that the sealer did not see', async () => {
    // A thousand races need not wait for the disk.
    app().database.connection.pragma('synchronous = OFF')
    const outcomes = { sealed: 0, refused: 0 }
    const { anna, bouke, carla, sietske } = seeded.people
    const { kievitUpper, skutsje, group } = seeded.teams
    // Over four teams, since a board is read whole for every decision.
    const tables = [
      [kievit(), anna],
      [kievitUpper, bouke],
      [skutsje, sietske],
      [group, carla],
    ] as const
    for (let race = 0; race < 1000; race++) {
      const [teamId, actor] = tables[race % 4] ?? [kievit(), anna]
      const proposalId = await aProposal(app(), teamId, actor, {
        expertIds: [bouke],
        text: `Voorstel ${race}`,
      })
      const request = await aSealRequest(app(), teamId, proposalId, present())
      const edit = () =>
        app().sync.edit(teamId, actor, () => [
          { type: 'text-set', cardId: proposalId, field: 'proposalText', text: `Anders ${race}` },
        ])
      const seal = () => sealDecision(app().parts, { actor, teamId, request })
      // Whoever is first differs from race to race.
      const isEditFirst = Math.floor(race / 4) % 2 === 0
      const [first, second] = isEditFirst ? [edit, seal] : [seal, edit]
      const results = await Promise.all([first(), second()])
      const outcome = results.find((result) => result !== undefined)
      if (outcome?.ok) outcomes.sealed += 1
      else outcomes.refused += 1
    }
    expect(outcomes).toEqual({ sealed: 500, refused: 500 })
    const texts = tables.flatMap(([teamId]) =>
      decisionsOf(app(), teamId).map(({ body }) => body.text),
    )
    expect(texts).toHaveLength(500)
    expect(texts.filter((text) => !text.startsWith('Voorstel'))).toEqual([])
    expect(verifyChains(app().database).isSound).toBe(true)
  }, 120_000)
})

describe('[DEC2] there is no route that changes a decision', () => {
  test('PUT, PATCH and DELETE say which way there is', async () => {
    const { decisionId } = await sealed(
      app(),
      kievit(),
      seeded.people.anna,
      aDirectRequest(app(), present()),
    )
    const before = await anna.get(path())
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const answer = await anna.ask(method, `${path()}/${decisionId}`, {})
      expect(answer).toMatchObject({ status: 405, body: { code: 'decision/unchangeable' } })
    }
    expect((await anna.get(path())).body).toEqual(before.body)
  })
})

describe('[DEC4] after a decision', () => {
  test('things are added under it, and its own words stay', async () => {
    const { decisionId } = await sealed(
      app(),
      kievit(),
      seeded.people.anna,
      aDirectRequest(app(), present()),
    )
    const [before] = decisionsOf(app(), kievit())
    const event = {
      requestKey: newId(),
      text: 'Rustiger in de klas.',
      link: '',
      about: null,
      outcome: null,
    }
    const events = `${path()}/${decisionId}/events`
    expect(await anna.post(events, { ...event, kind: 'evaluated', outcome: 'keep' })).toMatchObject(
      {
        status: 409,
        body: { code: 'decision/evaluation-not-yet' },
      },
    )
    const add = (fields: object) => anna.post(events, { ...event, requestKey: newId(), ...fields })
    expect((await add({ kind: 'experience', about: 'tried' })).status).toBe(200)
    expect((await add({ kind: 'erratum', text: 'la = lade' })).status).toBe(200)
    const [after] = decisionsOf(app(), kievit())
    expect(after?.body).toEqual(before?.body)
    expect(after?.events.map(({ kind }) => kind)).toEqual(['experience', 'erratum'])
    expect(verifyChains(app().database).isSound).toBe(true)
  })
})

describe('[DEC10] whose decision it is', () => {
  test('what the directeur takes is the directeur’s, and an onlooker takes none at all', async () => {
    const harmen = await signedIn(server.url, 'harmen')
    const tjeerd = await signedIn(server.url, 'tjeerd')
    const request = aDirectRequest(app(), present())
    expect((await tjeerd.post(path(), request)).body).toMatchObject({ code: 'rights/not-allowed' })
    expect((await harmen.post(path(), request)).status).toBe(200)
    const { entries } = register.parse((await harmen.get(path())).body)
    expect(JSON.parse(entries.at(-1)?.body ?? '')).toMatchObject({ mandate: 'director' })
  })
})

test('[DEC3] the register says when its chain no longer holds, and nothing is added to it', async () => {
  await sealed(app(), kievit(), seeded.people.anna, aDirectRequest(app(), present()))
  const { connection } = app().database
  connection.exec('DROP TRIGGER decision_body_no_update')
  connection.exec(`UPDATE decision_body SET body = replace(body, 'la', 'kast')`)
  expect(register.parse((await anna.get(path())).body).fault).toBe('body')
  const answer = await anna.post(path(), aDirectRequest(app(), present()))
  expect(answer).toMatchObject({ status: 409, body: { code: 'decision/chain-broken' } })
  expect(verifyChains(app().database)).toMatchObject({
    isSound: false,
    unguarded: ['decision_body_no_update'],
  })
})

test('[DEC7] one person alone takes no direct decision, nor one without a day to look back', async () => {
  const alone = aDirectRequest(app(), [seeded.people.anna])
  expect((await anna.post(path(), alone)).body).toMatchObject({ code: 'decision/too-few-present' })
  const today = dayOf(clock.now())
  for (const [evaluationOn, code] of [
    [today, 'decision/without-evaluation'],
    [addDays(today, 400), 'decision/evaluation-too-far'],
  ] as const) {
    const request = aDirectRequest(app(), present(), { evaluationOn })
    expect((await anna.post(path(), request)).body).toMatchObject({ code })
  }
})
