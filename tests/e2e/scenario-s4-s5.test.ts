import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { texts } from '#client/texts/texts.ts'
import { sealDecision } from '#server/commands/seal-decision.ts'
import { verifyChains } from '#server/database/verify-chains.ts'
import { emailOf } from '#server/demo/network-rows.ts'
import { personIdOf } from '#server/demo/tell.ts'
import { addCard, cardOn, openCard, untilSaved } from '#tests/support/board-page.ts'
import { DEMO_PASSWORD, eventually, expectAccessible, goOn } from '#tests/support/browser.ts'
import { aDirectRequest, aSealRequest, sealed } from '#tests/support/decisions.ts'
import { type NetworkOnADay, networkOnADay } from '#tests/support/network-on-a-day.ts'
import { signIn } from '#tests/support/server.ts'
import { rawClient, until } from '#tests/support/sync-clients.ts'

const { card: words, decisions: say } = texts
const { proposal: fields } = words
const BOARD = '/team/KIE/verbeterbord'
const IDEA = 'Eén leesaanpak gr 3-8'
const TEXT = 'Elke leesles begint met twee minuten stil lezen, in groep 3 tot en met 8.'
const AGAIN = 'Toch weer eigen leesaanpak'
const NEXT_TEXT = 'Groep 5-6 leest in eigen tempo; de andere groepen houden de leesaanpak.'

let school: NetworkOnADay
/** On her laptop. */
let carla: Page
/** On his laptop, in his own classroom. */
let douwe: Page
/** The screen in the staff room. */
let wall: Page
/** What is sealed of 014, byte for byte. */
let asSealed: string
/** Only who does something on a day is there that day: to load a page again costs more than most of what is done. */
const pages = () => ({ Carla: carla, Douwe: douwe, Anna: wall })
const all = () => [carla, douwe, wall]

beforeAll(async () => {
  school = await networkOnADay('2026-01-19T14:00:00.000Z')
  const { app } = school.server
  const [anna, bouke] = [personIdOf('Anna'), personIdOf('Bouke')]
  for (let number = 1; number < 14; number++) {
    const request = aDirectRequest(app, [anna, bouke], {
      text: `Afspraak ${number} over het plein.`,
    })
    await sealed(app, school.teamId, anna, request)
  }
  carla = await school.visit('Carla', BOARD)
  douwe = await school.visit('Douwe', BOARD)
  wall = await school.visit('Anna', BOARD, { screen: 'digibord' })
})
afterAll(() => school?.close())

const entries = () => school.server.app.parts.stores.decisions.ofTeam(school.teamId)
const entry014 = () => {
  const { decisionId } = entries().find(({ number }) => number === 'KIE-2526-014') ?? {}
  return {
    decisionId: decisionId ?? '',
    row: JSON.stringify(entries().find(({ id }) => id === decisionId)),
  }
}
const sheet = (page: Page) => page.getByRole('dialog')
const button = (place: Locator, name: string) => place.getByRole('button', { name, exact: true })

async function type(place: Locator, label: string, text: string): Promise<void> {
  const field = place.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
}

/** Writes under the proposal that lies open what somebody thinks of it. */
async function react(page: Page, kind: keyof typeof say.feedbacks, text: string): Promise<void> {
  const card = sheet(page)
  if (text !== '') await type(card, say.talk.yourReaction, text)
  await card.getByRole('radio', { name: say.feedbacks[kind], exact: true }).click()
  await button(card, say.talk.react).click()
  await card.locator('[data-reacted]').filter({ hasText: /./ }).first().waitFor()
}

async function noteExperience(place: Locator, text: string, link = ''): Promise<void> {
  await type(place, say.talk.whatWeSaw, text)
  if (link !== '') await type(place, say.talk.link, link)
  await button(place, say.talk.noteExperience).click()
  await place.getByText(text).first().waitFor()
}

describe('S4: from idea to sealed decision', () => {
  test('1. a teacher adds an idea, and it is on all screens', async () => {
    await addCard(douwe, 'improvement/ideas', IDEA)
    await Promise.all(all().map((page) => cardOn(page, IDEA).waitFor()))
  })

  test('2. Carla makes a proposal of it, with her experience and those who know a lot about it', async () => {
    await (await openCard(carla, IDEA))
      .getByRole('button', { name: words.idea.makeProposalLabel })
      .click()
    await sheet(carla).getByText(say.needs.title).waitFor()
    await type(sheet(carla), fields.question, 'Hoe leest elk kind langer door?')
    await type(sheet(carla), fields.text, TEXT)
    await button(sheet(carla), say.talk.addExperience).click()
    await noteExperience(
      sheet(carla),
      'Zes weken in groep 3-4: ze lezen langer door.',
      'https://voorbeeld.example/lezen',
    )
    for (const [name, role] of [
      ['Carla', texts.people.roles.subjectCoordinator],
      ['Bouke', texts.people.roles.supportCoordinator],
    ] as const) {
      await button(sheet(carla), say.needs.askExpert(name, role)).click()
    }
    // [PERM12] Somebody of another school, found by name; this one is taken back.
    await button(sheet(carla), say.outside.ask).click()
    const outside = carla.getByRole('dialog', { name: say.outside.title })
    await outside.getByRole('searchbox').fill('tjee')
    await outside.getByRole('option', { name: /Tjeerd/ }).click()
    // Himself, and not what the history tells about him.
    const asked = sheet(carla).getByText('Tjeerd', { exact: true })
    await asked.first().waitFor()
    await button(carla.locator('[data-toasts]'), texts.ui.undo).click()
    await eventually(async () => expect(await asked.count()).toBe(0))
    await sheet(carla).getByLabel(fields.feedbackUntil).fill('2026-01-23')
    await sheet(carla).getByLabel(fields.evaluationOn).fill('2026-04-10')
    await sheet(carla).getByRole('radio', { name: say.expertWords.support, exact: true }).click()
    await button(sheet(carla), say.talk.send).click()
    await untilSaved(carla)
    expect(await cardOn(carla, IDEA).count()).toBe(1)
  })

  test('3. Elske and Douwe react, and Carla answers the objection', async () => {
    await openCard(douwe, IDEA)
    await sheet(douwe).getByText(TEXT).waitFor()
    await react(douwe, 'objection', 'Kost tijd in een combinatiegroep.')
    const elske = await school.visit('Elske', BOARD, { screen: 'phone' })
    await elske.getByRole('radio', { name: texts.improvement.sections.proposals }).tap()
    await openCard(elske, IDEA)
    await react(elske, 'experience', 'Het tweegesprek werkt ook in groep 1-2.')
    await elske.context().close()
    await button(sheet(carla), say.talk.answerTo('Douwe')).click()
    await type(sheet(carla), say.talk.answerTo('Douwe'), 'Groep 6 start, groep 5 leest dan zelf.')
    await button(sheet(carla), say.talk.send).click()
    await sheet(douwe).getByText('Groep 6 start, groep 5 leest dan zelf.').waitFor()
  })

  test('4. before that day, while not everybody has reacted, it cannot be decided, and the card says why', async () => {
    await school.travel('2026-01-22T14:00:00.000Z', { Carla: carla })
    await sheet(carla).getByText(say.needs.title).waitFor()
    expect(await button(sheet(carla), say.direct.open).isDisabled()).toBe(true)
    await sheet(carla).getByText(say.needs.fromDay('vr 23 jan', 'Anna, Bouke en Femke')).waitFor()
    await expectAccessible(carla, 'a proposal people react to', '[role="dialog"]')
    const proposalId = new URL(carla.url()).searchParams.get('kaart') ?? ''
    const { app } = school.server
    const present = [personIdOf('Carla')]
    const request = await aSealRequest(app, school.teamId, proposalId, present)
    const asked = { actor: personIdOf('Carla'), teamId: school.teamId, request }
    expect(await sealDecision(app.parts, asked)).toMatchObject({ code: 'decision/too-early' })
  })

  test('5. in the bordsessie it is read aloud and sealed, with two first steps', async () => {
    await school.travel('2026-01-26T14:27:00.000Z', pages())
    await openCard(wall, IDEA)
    await button(sheet(wall), say.direct.open).tap()
    const stage = sheet(wall).last()
    await stage.getByText(TEXT).waitFor()
    await stage.getByText(say.cannotBeUndone).waitFor()
    for (const name of ['Bouke', 'Carla', 'Elske']) {
      const face = button(stage, name)
      if ((await face.getAttribute('aria-pressed')) !== 'true') await face.tap()
    }
    await button(stage, say.seal).tap()
    const done = wall.getByRole('dialog', { name: say.sealedLabel('KIE-2526-014') })
    for (const step of ['Leeskaart drukken', 'Leestijd in het rooster']) {
      await button(done, say.firstStep.add).tap()
      await type(done, say.firstStep.label, step)
      await button(done, say.firstStep.save).tap()
      await done.getByText(step).waitFor()
    }
    await button(done, say.goOn).tap()
    await Promise.all(all().map((page) => page.locator('[data-decision="KIE-2526-014"]').waitFor()))
    asSealed = entry014().row
  })

  test('then: experts, reactions and answers are in it, work follows from it, and every browser recalculates the chain', async () => {
    expect(asSealed).toContain('Groep 6 start')
    const { body } = JSON.parse(asSealed)
    expect(JSON.parse(body)).toMatchObject({
      text: TEXT,
      expertIds: expect.arrayContaining([personIdOf('Carla'), personIdOf('Bouke')]),
      presentIds: expect.arrayContaining(['Anna', 'Bouke', 'Carla', 'Elske'].map(personIdOf)),
    })
    await goOn(douwe, BOARD)
    await douwe.locator('[data-decision="KIE-2526-014"]').click()
    const open = douwe.locator('[data-decision-open="KIE-2526-014"]')
    await open.getByText(TEXT).waitFor()
    await douwe.getByText('Leeskaart drukken').waitFor()
    await douwe.getByText(say.chain.recalculated(14)).first().waitFor()
    await expectAccessible(douwe, 'the register')
    await goOn(douwe, '/team/KIE/scrumbord')
    await douwe.locator('[data-column^="scrum/"]').first().waitFor()
    await douwe.locator('[data-decision="KIE-2526-014"]').waitFor()
  })
})

describe('S5: an attempt to come back on it', () => {
  test('1. an idea about the same shows the decision, with the two ways there are', async () => {
    await school.travel('2026-02-09T14:00:00.000Z', { Douwe: douwe })
    await goOn(douwe, BOARD)
    await addCard(douwe, 'improvement/ideas', AGAIN)
    await openCard(douwe, AGAIN)
    const banner = sheet(douwe).getByRole('status').filter({ hasText: 'KIE-2526-014' })
    await banner.getByText(say.similar.dates('ma 26 jan', 'vr 10 apr')).waitFor()
    expect(await banner.getByRole('link').allTextContents()).toEqual([say.similar.addExperience])
    expect(await banner.getByRole('button').allTextContents()).toEqual([say.similar.otherSubject])
  })

  test('2. he adds what he saw', async () => {
    await sheet(douwe).getByRole('link', { name: say.similar.addExperience }).click()
    const page = douwe.locator('main')
    await page.locator('[data-decision-open="KIE-2526-014"]').waitFor()
    await noteExperience(page, 'In groep 5-6 houd ik tijd tekort.')
    expect(await button(page, say.adding.kinds.evaluated).count()).toBe(0)
    await page.getByText(say.adding.evaluateFrom('vr 10 apr')).waitFor()
  })

  test('3. [DEC2] a modified client, a PUT or DELETE and SQL on the file change nothing', async () => {
    const { url, app, config } = school.server
    const { decisionId } = entry014()
    const cookie = await signIn(url, emailOf('Douwe'), DEMO_PASSWORD)
    const forged = await rawClient(url, school.teamId, cookie)
    const update = new Promise<Uint8Array>((resolve) => forged.doc.once('update', resolve))
    forged.doc
      .getMap('decisions')
      .set(decisionId, new Y.Map([['text', 'Ieder leest zoals hij wil']]))
    forged.sendUpdate(await update)
    await until('it is turned away', () => forged.closedWith !== null)
    const path = `/api/teams/${school.teamId}/decisions/${decisionId}`
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const answer = await douwe.request.fetch(`${url}${path}`, {
        method,
        headers: { origin: url },
        data: {},
      })
      expect([method, answer.status()]).toEqual([method, 405])
    }
    const file = new BetterSqlite3(join(config.dataFolder, 'beterbord.db'))
    const attack = () => file.prepare(`UPDATE decision_body SET body = '{}'`).run()
    expect(attack).toThrow(/stays as it was sealed/)
    file.close()
    expect(entry014().row).toBe(asSealed)
    expect(verifyChains(app.database).isSound).toBe(true)
  })

  test('5. on the planned day it is evaluated, and followed up by a new proposal', async () => {
    await school.travel('2026-04-10T13:00:00.000Z', { Carla: carla })
    await goOn(carla, `/team/KIE/besluiten?besluit=${entry014().decisionId}`)
    const page = carla.locator('main')
    await button(page, say.adding.kinds.evaluated).click()
    await type(page, say.adding.whatDidWeSee, 'Groep 5-6 heeft een eigen tempo nodig.')
    await page.getByRole('radio', { name: say.outcomes.followUp }).click()
    await button(page, say.adding.save).click()
    await button(page, say.adding.followUp).click()
    await type(sheet(carla), fields.text, NEXT_TEXT)
    await sheet(carla).getByRole('checkbox', { name: fields.tryOut }).check({ force: true })
    await button(
      sheet(carla),
      say.needs.askExpert('Bouke', texts.people.roles.supportCoordinator),
    ).click()
    await untilSaved(carla)
    await school.travel('2026-04-20T13:00:00.000Z', { Carla: carla, Anna: wall })
    await button(sheet(carla), say.direct.open).click()
    await button(sheet(carla).last(), say.seal).click()
    const done = carla.getByRole('dialog', { name: say.sealedLabel('KIE-2526-015') })
    await button(done, say.goOn).click()
  })

  test('then: 014 reads that it was followed up, its text is as it was, and each leads to the other', async () => {
    await goOn(wall, `/team/KIE/besluiten?besluit=${entry014().decisionId}`)
    const open = wall.locator('[data-decision-open="KIE-2526-014"]')
    await open.getByText(TEXT).waitFor()
    await wall.getByText(say.succeededBy('KIE-2526-015')).waitFor()
    await wall.locator('[data-linked="KIE-2526-015"]').tap()
    await wall.locator('[data-decision-open="KIE-2526-015"]').getByText(NEXT_TEXT).waitFor()
    await wall.locator('[data-linked="KIE-2526-014"]').waitFor()
    expect(entry014().row).toBe(asSealed)
    expect(
      verifyChains(school.server.app.database, school.server.app.parts.heads.known()).isSound,
    ).toBe(true)
  })
})
