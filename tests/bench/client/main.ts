// How the screen feels: dragging on a slow panel, opening a long board, a day without a reload. A demo server and
// Debian's Chromium, on this machine. `npm run bench:client -- <changes>`; 2880 changes are eight hours.
import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { median } from '#tests/bench/tables.ts'
import { demoPage, openBoard, openBrowser } from '#tests/support/browser.ts'
import { freePort, runServer, temporaryFolder } from '#tests/support/running-server.ts'
import { colleagueOf } from './colleague.ts'
import { measureDrag } from './drag.ts'
import { measureGrowth } from './memory.ts'
import { measureOwnMove } from './next-frame.ts'
import { measureOpening, untilAtRest } from './open.ts'

const SCRUM = '/team/KIE/scrumbord'
/** Every figure but the growth is the median of so many. */
const ROUNDS = 5
const DRAG_AIM = 'p95 ≤ 50 ms, worst ≤ 250 ms'
const [changes = 2880] = process.argv.slice(2).map(Number)

const folder = temporaryFolder()
const server = await runServer({
  entry: 'server/demo.ts',
  dataFolder: folder.path,
  port: await freePort(),
})
const browser = await openBrowser()
printMachine()

const team = await Promise.all(
  ['Bouke', 'Carla', 'Douwe'].map(async (name) => {
    const page = await demoPage(browser, server.url, name)
    return colleagueOf(page.context(), server.url, 'KIE')
  }),
)
const [bouke] = team
if (!bouke) throw new Error('nobody to work with')

console.log('| what | measured | aim |\n|---|---|---|')
for (const column of ['scrum/backlog', 'scrum/todo', 'scrum/doing'] as const) bouke.fill(column, 20)
const anna = await open({ touch: true })
for (const hand of ['mouse', 'finger'] as const) {
  await reportDrag(`[L2] drag by ${hand} among 60 cards, 6 × slower`, hand, DRAG_AIM)
}
for (const rate of [1, 6]) {
  const moves = await rounds(() => measureOwnMove(anna, rate))
  row(`own move to paint, ${rate} × slower`, ms(median(moves)), 'next frame')
}
await anna.context().close()

await reportOpening('[L3] cold open of 60 cards', '≤ 1500 ms')
const growing = await open({})
const growth = await measureGrowth(growing, team, changes)
const { megabytesBefore, megabytesAfter, nodesBefore, nodesAfter } = growth
row(
  `[L4] heap before and after ${changes} changes`,
  `${megabytesBefore.toFixed(1)} → ${megabytesAfter.toFixed(1)} MB, ${nodesBefore} → ${nodesAfter} nodes`,
  'growth ≤ 20 MB',
)
await growing.context().close()

for (const column of ['scrum/backlog', 'scrum/todo', 'scrum/doing'] as const)
  bouke.fill(column, 160)
await reportOpening('[L3] cold open of 500 cards', '≤ 1500 ms')
await reportDrag('drag by mouse among 500 cards, 6 × slower', 'mouse', '–')

for (const one of team) one.close()
await browser.close()
await server.stop()
folder.remove()

/** A card in the hand on a board that has been open for a while, as it is on a wall. */
async function reportDrag(what: string, hand: 'mouse' | 'finger', aim: string): Promise<void> {
  const drags = await rounds(async () => {
    const page = await open({ touch: true })
    await untilAtRest(page)
    const frames = await measureDrag(page, hand, 6)
    await page.context().close()
    return frames
  })
  const figures = (['p50', 'p95', 'worst'] as const).map((name) =>
    ms(median(drags.map((drag) => drag[name]))),
  )
  row(`${what}: p50 / p95 / worst frame`, figures.join(' / '), aim)
}

async function open(options: Parameters<typeof demoPage>[3]) {
  const page = await demoPage(browser, server.url, 'Anna', { motion: true, ...options })
  await openBoard(page, server.url, SCRUM)
  return page
}

async function reportOpening(what: string, aim: string): Promise<void> {
  for (const rate of [1, 4]) {
    const openings = await rounds(async () => {
      const page = await demoPage(browser, server.url, 'Anna', { motion: true })
      const opening = await measureOpening(page, `${server.url}${SCRUM}`, rate)
      await page.context().close()
      return opening
    })
    const painted = median(openings.map((opening) => opening.painted))
    const usable = median(openings.map((opening) => opening.usable))
    row(`${what}, ${rate} × slower: cards painted / usable`, `${ms(painted)} / ${ms(usable)}`, aim)
  }
}

async function rounds<Figures>(measure: () => Promise<Figures>): Promise<Figures[]> {
  const measured: Figures[] = []
  for (let round = 0; round < ROUNDS; round += 1) measured.push(await measure())
  return measured
}

function row(what: string, measured: string, aim: string): void {
  console.log(`| ${what} | ${measured} | ${aim} |`)
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`
}

function printMachine(): void {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [cpu] = cpus()
  const [load] = loadavg()
  const memory = Math.round(totalmem() / 2 ** 30)
  console.log(`${cpu?.model.trim()} × ${cpus().length}, ${memory} GB; ${process.platform}`)
  console.log(
    `node ${process.versions.node}, Chromium ${browser.version()}, react ${dependencies.react}, yjs ${dependencies.yjs}`,
  )
  console.log(`load average at the start: ${load?.toFixed(1)}\n`)
}
