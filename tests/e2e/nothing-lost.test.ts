import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { texts } from '#client/texts/texts.ts'
import { backupFolder, backupsIn } from '#server/backups/folder.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import type { Team, TeamLine } from '#shared/protocol/http.ts'
import { addCard, cardOn, expectIn, quickAdd, untilSaved } from '#tests/support/board-page.ts'
import {
  DEMO_PASSWORD,
  demoPage,
  expectAccessible,
  newScreen,
  openBoard,
  signInAs,
} from '#tests/support/browser.ts'
import { runCommand } from '#tests/support/operator.ts'
import {
  freePort,
  type RunningServer,
  runServer,
  temporaryFolder,
} from '#tests/support/running-server.ts'
import { seedNetwork, startServer } from '#tests/support/server.ts'
import { leaveBrowser, sharedBrowser } from '#tests/support/shared-browser.ts'
import { strictProxy } from '#tests/support/strict-proxy.ts'

const SCRUM = '/team/KIE/scrumbord'
const { save, rescued } = texts.boardCore
const { blocked } = texts.device

const folder = temporaryFolder()
let port: number
let server: RunningServer
let browser: Browser
/** Two people who keep the same page open through everything below, without one reload. */
let carla: Page
let bouke: Page
/** Femke's own laptop, which keeps the app and her board. */
let laptop: BrowserContext | null = null

beforeAll(async () => {
  port = await freePort()
  browser = await sharedBrowser()
  await start()
  ;[carla, bouke] = await Promise.all([open('Carla'), open('Bouke')])
  for (const page of [carla, bouke]) {
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  }
})

afterEach(async () => {
  for (const page of [carla, bouke]) {
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
  }
})

afterAll(async () => {
  await leaveBrowser(browser)
  await server?.stop()
  folder.remove()
})

/** On the same folder and the same port, so that open pages find it again. */
async function start(): Promise<void> {
  server = await runServer({ entry: 'server/demo.ts', dataFolder: folder.path, port })
}

async function open(
  firstName: string,
  options: Parameters<typeof demoPage>[3] = {},
): Promise<Page> {
  const page = await demoPage(browser, server.url, firstName, options)
  await openBoard(page, server.url, SCRUM)
  return page
}

/** A page on Femke's own laptop. */
async function openOnLaptop(): Promise<Page> {
  if (!laptop) {
    const first = await open('Femke', { ownDevice: true })
    laptop = first.context()
    return first
  }
  const page = await laptop.newPage()
  await openBoard(page, server.url, SCRUM)
  return page
}

function untilSaid(page: Page, sentence: string): Promise<void> {
  return page.locator('[data-save]').getByText(sentence, { exact: true }).first().waitFor()
}

/** The titles on the screen at a moment that it says "Opgeslagen"; nothing at any other moment. */
function provenTitles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (!document.querySelector('[data-save="saved"]')) return []
    return [...document.querySelectorAll('[data-card]')].map((card) => card.textContent ?? '')
  })
}

describe('SIGKILL', () => {
  test('[SYNC1] [SYNC3] everything the screen called saved is there after a restart', async () => {
    const page = await open('Femke')
    const proven = new Set<string>()
    const field = await quickAdd(page, 'scrum/backlog')
    let killing: Promise<void> | undefined
    for (let count = 1; count <= 18; count++) {
      await field.fill(`Bewaard ${count}.`)
      await field.press('Enter')
      // However slow the disk is, something was called saved before the blow.
      if (count === 4) await untilSaved(page)
      if (count === 14) killing = server.kill()
      for (const text of await provenTitles(page)) {
        const title = /Bewaard \d+\./.exec(text)?.[0]
        if (title) proven.add(title)
      }
    }
    await killing
    // Nothing of this browser comes back: what is found later was on the server's disk.
    await page.context().close()
    expect(proven.size).toBeGreaterThan(0)
    await start()
    const fresh = await open('Anna')
    for (const title of proven) await cardOn(fresh, title).waitFor()
    await fresh.context().close()
  })

  test('[SYNC3] [H2] what an open page had not sent merges by itself, without a reload', async () => {
    await Promise.all([untilSaved(carla), untilSaved(bouke)])
    await addCard(carla, 'scrum/backlog', 'Voor de klap')
    await server.kill()
    await addCard(carla, 'scrum/backlog', 'Tijdens de storing')
    await addCard(bouke, 'scrum/backlog', 'Ook tijdens de storing')
    await untilSaid(bouke, save.unkept(1))
    await start()
    await Promise.all([untilSaved(carla), untilSaved(bouke)])
    for (const title of ['Voor de klap', 'Tijdens de storing', 'Ook tijdens de storing']) {
      await expectIn(carla, title, 'scrum/backlog')
      await expectIn(bouke, title, 'scrum/backlog')
    }
  })
})

describe('a restart', () => {
  test('[H6] of the server brings every page back within five seconds, without a reload', async () => {
    await server.stop()
    await Promise.all([untilSaid(carla, save.unkept(0)), untilSaid(bouke, save.unkept(0))])
    await start()
    const since = Date.now()
    await Promise.all([untilSaved(carla), untilSaved(bouke)])
    expect(Date.now() - since).toBeLessThan(5_000)
  })
})

describe('the save status', () => {
  test('[SYNC3] [H1] is true at every moment: saved, being saved, not connected, saved again', async () => {
    await untilSaid(carla, save.saved)
    server.freeze()
    await addCard(carla, 'scrum/backlog', 'In de wacht')
    await untilSaid(carla, save.saving)
    expect(await provenTitles(carla)).toEqual([])
    server.thaw()
    await untilSaid(carla, save.saved)
    await server.kill()
    await untilSaid(carla, save.unkept(0))
    await addCard(carla, 'scrum/backlog', 'Nog in de wacht')
    await untilSaid(carla, save.unkept(1))
    await addCard(carla, 'scrum/backlog', 'En nog een')
    await untilSaid(carla, save.unkept(2))
  })

  test('[H2] a page that is closed with work nobody has asks first', async () => {
    const asked = new Promise<string>((resolve) => {
      carla.once('dialog', (dialog) => {
        resolve(dialog.type())
        void dialog.dismiss()
      })
    })
    await carla.close({ runBeforeUnload: true })
    expect(await asked).toBe('beforeunload')
    await start()
    await untilSaid(carla, save.saved)
    await expectIn(bouke, 'En nog een', 'scrum/backlog')
  })
})

describe('an own device', () => {
  test('[H2] keeps what was typed without a connection, also when the page is closed', async () => {
    const page = await openOnLaptop()
    await server.kill()
    await addCard(page, 'scrum/backlog', 'Thuis bedacht')
    await untilSaid(page, save.kept(1))
    await page.close()
    await start()
    const again = await openOnLaptop()
    await expectIn(again, 'Thuis bedacht', 'scrum/backlog')
    await expectIn(bouke, 'Thuis bedacht', 'scrum/backlog')
    await again.close()
  })
})

describe('a network that stops websockets', () => {
  test('[OFF6] is named in plain words, with what to tell the ICT person, and the page works on', async () => {
    const proxy = await strictProxy(port)
    const page = await demoPage(browser, proxy.url, 'Femke', { ownDevice: true })
    await openBoard(page, proxy.url, SCRUM)
    await untilSaved(page)
    proxy.stopSockets()
    await addCard(page, 'scrum/backlog', 'Achter de proxy')
    const notice = page.getByRole('alert').filter({ hasText: blocked.title })
    await notice.waitFor()
    await untilSaid(page, save.kept(1))
    await notice.getByText(blocked.what).click()
    await notice.getByText(blocked.forIct(new URL(proxy.url).host)).waitFor()
    await expectAccessible(page, 'a network that stops websockets')
    proxy.letSocketsThrough()
    await notice.waitFor({ state: 'detached', timeout: 30_000 })
    await expectIn(bouke, 'Achter de proxy', 'scrum/backlog')
    await page.context().close()
    await proxy.close()
  })
})

describe('a disk that is almost full', () => {
  test('[SYNC4] [OPS12] is said on every screen, keeps what is typed, and ends by itself', async () => {
    let free = 5000
    const settings = { logLevel: 'error' } as const
    const small = await startServer({ free: () => free, intervals: { room: 50 }, settings })
    await seedNetwork(small.app)
    const pages = await Promise.all(
      ['Anna', 'Carla'].map((firstName) => demoPage(browser, small.url, firstName)),
    )
    for (const page of pages) await openBoard(page, small.url, SCRUM)
    const [anna, idle] = pages
    if (!anna || !idle) throw new Error('both are there')
    free = 150
    for (const page of pages) await untilSaid(page, save.full)
    await addCard(anna, 'scrum/backlog', 'Op een volle schijf')
    expect(await cardOn(idle, 'Op een volle schijf').count()).toBe(0)
    free = 5000
    for (const page of pages) await untilSaved(page)
    await expectIn(idle, 'Op een volle schijf', 'scrum/backlog')
    for (const page of pages) await page.context().close()
    await small.close()
  })
})

describe('a restored backup', () => {
  test('[SYNC10] [OPS3] is not undone by open pages or a closed laptop, and what they had not sent is kept', async () => {
    const page = await openOnLaptop()
    expect((await runCommand(['backup'], { dataFolder: folder.path })).code).toBe(0)
    await addCard(bouke, 'scrum/backlog', 'Na de reservekopie')
    await expectIn(page, 'Na de reservekopie', 'scrum/backlog')
    await Promise.all([untilSaved(page), untilSaved(bouke)])

    await server.stop()
    await addCard(page, 'scrum/backlog', 'Alleen op de laptop')
    await untilSaid(page, save.kept(1))
    await addCard(bouke, 'scrum/backlog', 'Alleen in de open pagina')
    await untilSaid(bouke, save.unkept(1))
    await page.close()
    const [backup] = backupsIn(backupFolder(folder.path))
    const restore = ['restore', backup?.path ?? '']
    expect((await runCommand(restore, { dataFolder: folder.path })).code).toBe(0)
    await start()

    const again = await openOnLaptop()
    for (const open of [again, bouke, carla]) {
      await expectIn(open, 'Alleen op de laptop', 'scrum/backlog')
      await expectIn(open, 'Alleen in de open pagina', 'scrum/backlog')
      await untilSaved(open)
      expect(await cardOn(open, 'Na de reservekopie').count()).toBe(0)
    }
    await again.close()
  })
})

describe('a modified client', () => {
  test('[SYNC6] that sends what the gate refuses loses only its own socket', async () => {
    const hostile = new Y.Doc()
    hostile.getMap('elsewhere').set('x', 1)
    const update = [0, 2, ...lengthBefore(Y.encodeStateAsUpdate(hostile))]
    const id = await teamId(carla.context(), 'KIE')
    const code = await carla.evaluate(
      ([address, bytes]) =>
        new Promise<number>((resolve) => {
          const socket = new WebSocket(`${location.origin.replace('http', 'ws')}${address}`)
          socket.onopen = () => socket.send(Uint8Array.from(bytes))
          socket.onclose = (event) => resolve(event.code)
        }),
      [`/sync/${id}?beterbord=1`, update] as const,
    )
    expect(code).toBe(CLOSE.refused)
    await addCard(carla, 'scrum/backlog', 'Gewoon door')
    await untilSaved(carla)
    await expectIn(bouke, 'Gewoon door', 'scrum/backlog')
  })
})

describe('a role that is withdrawn', () => {
  test('[SYNC8] [H8] makes the open board read-only by itself, and says why', async () => {
    await quickAdd(carla, 'scrum/backlog')
    await setMembership('Carla', null)
    await carla.locator('[data-save="read-only"]').first().waitFor()
    await carla.getByText(texts.boardCore.withdrawn).first().waitFor()
    await carla.locator('[data-add]').first().waitFor({ state: 'detached' })
    await cardOn(carla, 'Toetsmateriaal klaarleggen').waitFor()
  })

  test('[SYNC8] that is given back lets her write again, without a reload', async () => {
    await setMembership('Carla', ['teacher'])
    await addCard(carla, 'scrum/backlog', 'Weer erbij')
    await expectIn(bouke, 'Weer erbij', 'scrum/backlog')
  })

  test('[SYNC6] [SYNC8] [H8] what she had typed and not sent is offered as a download', async () => {
    await carla.context().setOffline(true)
    await addCard(carla, 'scrum/backlog', 'Een halve gedachte')
    await setMembership('Carla', null)
    await carla.context().setOffline(false)
    await carla.getByText(rescued.text).waitFor()
    const [download] = await Promise.all([
      carla.waitForEvent('download'),
      carla.getByRole('button', { name: rescued.download }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('Een halve gedachte')
    await carla.locator('[data-save="read-only"]').first().waitFor()
    expect(await cardOn(bouke, 'Een halve gedachte').count()).toBe(0)
  })
})

/** What a coordinator does on the page with people: roles in De Kievit, or out of the team. */
async function setMembership(firstName: string, roles: readonly string[] | null): Promise<void> {
  // Without a page: what matters is how long the others take to notice.
  const anna = await newScreen(browser)
  const { request } = anna
  await signInAs(anna, server.url, { email: 'anna@deterp.example', password: DEMO_PASSWORD })
  const id = await teamId(anna, 'KIE')
  const { members }: Team = await (await request.get(`${server.url}/api/teams/${id}`)).json()
  const member = members.find(({ name }) => name === firstName)
  const headers = { origin: server.url }
  if (roles === null) {
    await request.delete(`${server.url}/api/teams/${id}/members/${member?.id}`, { headers })
  } else {
    const colleagues = await (await request.get(`${server.url}/api/colleagues`)).json()
    const person = colleagues.find(({ name }: { name: string }) => name === firstName)
    await request.post(`${server.url}/api/teams/${id}/members`, {
      headers,
      data: { personId: person.id, role: roles[0], workdays: [] },
    })
  }
  await anna.close()
}

async function teamId(context: BrowserContext, code: string): Promise<string> {
  const teams: TeamLine[] = await (await context.request.get(`${server.url}/api/teams`)).json()
  return teams.find((team) => team.code === code)?.id ?? ''
}

/** As a frame holds it: the length, seven bits a byte, and then the bytes. */
function lengthBefore(bytes: Uint8Array): number[] {
  const length: number[] = []
  let rest = bytes.length
  for (; rest > 127; rest >>= 7) length.push((rest & 127) | 128)
  return [...length, rest, ...bytes]
}
