// How long the directeur waits for all schools. One real server in this process and Debian's Chromium, on this machine.
// `npm run bench:overview -- <requests>`.
import { cpus, loadavg, totalmem } from 'node:os'
import { newScreen, openBrowser, signInAs } from '#tests/support/browser.ts'
import { fillSchools, statementsOf } from '#tests/support/many-schools.ts'
import { PASSWORD, seedNetwork, startServer, type TestServer } from '#tests/support/server.ts'
import { signedIn } from '#tests/support/visitor.ts'

const [requests = 30] = process.argv.slice(2).map(Number)
const PATH = '/api/director/overview'
const SIZES = [
  { teams: 20, cards: 40 },
  { teams: 20, cards: 400 },
  { teams: 200, cards: 40 },
  { teams: 1000, cards: 40 },
  { teams: 1000, cards: 160 },
] as const

const [cpu] = cpus()
console.log(`${cpu?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB`)
console.log(`npm run bench:overview -- ${requests}`)
console.log(`load average at the start: ${loadavg()[0]?.toFixed(1)}\n`)
console.log(
  '| teams | cards on each board | queries | answer p50 | p95 | attention p50 | first content in the browser |',
)
console.log(
  '| ----- | ------------------- | ------- | ---------- | --- | ------------- | ---------------------------- |',
)
for (const size of SIZES) {
  const server = await startServer()
  const { people } = await seedNetwork(server.app)
  fillSchools(server.app, people.harmen, size)
  const page = await answered(server, PATH)
  const attention = await answered(server, `${PATH}?show=attention`)
  const shown = await shownAfter(server)
  const cells = [
    size.teams,
    size.cards,
    page.queries,
    ...[page.p50, page.p95, attention.p50, shown].map((time) => `${time.toFixed(0)} ms`),
  ]
  console.log(`| ${cells.join(' | ')} |`)
  await server.close()
}

async function answered({ url, app }: TestServer, path: string) {
  const harmen = await signedIn(url, 'harmen')
  await harmen.get(path)
  const statements = statementsOf(app)
  await harmen.get(path)
  statements.stop()
  const times: number[] = []
  for (let count = 0; count < requests; count++) {
    const before = performance.now()
    await harmen.get(path)
    times.push(performance.now() - before)
  }
  times.sort((one, other) => one - other)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { queries: statements.asked.length, p50: at(0.5), p95: at(0.95) }
}

/** From pressing Enter to the first school on the screen, files of the app not yet in the browser: median of five. */
async function shownAfter({ url }: TestServer): Promise<number> {
  const browser = await openBrowser()
  const times: number[] = []
  for (let count = 0; count < 5; count++) {
    const context = await newScreen(browser)
    await signInAs(context, url, { email: 'harmen@deterp.example', password: PASSWORD })
    const page = await context.newPage()
    const before = performance.now()
    await page.goto(`${url}/directeur`)
    await page.locator('[data-team]').first().waitFor()
    times.push(performance.now() - before)
    await context.close()
  }
  await browser.close()
  return times.sort((a, b) => a - b)[2] ?? Number.NaN
}
