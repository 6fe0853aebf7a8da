import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import type { Database } from '#server/database/open.ts'
import { buildDocument } from '#server/sync/team-document.ts'
import { cardsOf } from '#shared/document/keys.ts'
import { readBoard } from '#shared/document/read.ts'
import type { Change } from '#shared/model/change.ts'
import { ANNA, aCard, anId, BOUKE, CARLA, NOW, plain } from '#tests/support/boards.ts'
import { seeded } from '#tests/support/seeded.ts'
import { SimulatedPage } from './simulated-page.ts'
import { createSimulatedServer, type Fault } from './simulated-server.ts'
import type { VirtualTime } from './virtual-time.ts'

const PEOPLE = [ANNA, BOUKE, CARLA, BOUKE] as const
const FAULTS: readonly Fault[] = ['crash-before', 'crash-after', 'full']
const STEPS = 28

/**
 * One life of a board, decided by a seed: four pages that write while wires break and servers die at any commit. Returns
 * what is wrong at the end, in words; nothing when all is well.
 */
export async function runSchedule(
  seed: number,
  database: Database,
  time: VirtualTime,
): Promise<string[]> {
  const random = seeded(seed)
  const below = (count: number) => Math.floor(random() * count)
  const teamId = anId(`s${seed}`)
  addTeam(database, teamId)
  const server = createSimulatedServer(database, teamId)
  server.start()
  const pages = PEOPLE.map((person) => new SimulatedPage(person, random))
  /** The server notices late that a wire broke. */
  const hangUps: (() => void)[] = []
  const added: string[] = []
  const faults: string[] = []

  const write = (page: SimulatedPage) => {
    if (page.isStartingAfresh) return
    const cards = [...cardsOf(page.doc).keys()]
    const cardId = cards[below(cards.length)]
    const kind = cardId === undefined ? 0 : below(4)
    if (kind > 0 && cardId !== undefined) {
      page.write(changeOf(cardId, kind, page.person, below(100)))
      return
    }
    const word = `c${added.length}`
    added.push(anId(word))
    page.write({
      type: 'card-added',
      card: aCard(word, 'scrum/todo', { createdBy: page.person }),
    })
  }
  const cutAll = () => {
    for (const page of pages) page.cut()
    hangUps.length = 0
    time.forgetTimers()
  }
  const restartWhenDead = () => {
    if (!server.isDead) return
    // What had left before the end may still arrive.
    for (const page of pages) page.receive(below(8))
    // At once: pages that live on would bring it back.
    faults.push(...goneFrom(boardOnDisk(database, teamId), pages))
    cutAll()
    server.start()
  }

  for (let step = 0; step < STEPS; step++) {
    const page = pages[below(pages.length)]
    if (!page) continue
    const dice = random()
    if (dice < 0.3) write(page)
    else if (dice < 0.55) page.deliver(1 + below(4), random() < 0.2)
    else if (dice < 0.75) page.receive(1 + below(6))
    else if (dice < 0.83) page.connect(server)
    else if (dice < 0.88) hangUps.push(page.cut())
    else if (dice < 0.91) hangUps.splice(below(hangUps.length + 1), 1)[0]?.()
    else if (dice < 0.95) server.nextFault = FAULTS[below(FAULTS.length)] ?? 'none'
    else if (dice < 0.965) server.kill()
    else if (dice < 0.98) server.rewrite().catch(() => {})
    await time.pass(below(4) * below(60))
    restartWhenDead()
  }

  server.nextFault = 'none'
  for (let round = 0; round < 60; round++) {
    restartWhenDead()
    for (const page of pages) {
      page.connect(server)
      page.deliver(100, false)
    }
    await time.pass(2500)
    for (const page of pages) page.receive(1000)
    if (round > 1 && pages.every((page) => page.isConnected && page.isQuiet)) break
  }
  faults.push(...faultsIn(boardOnDisk(database, teamId), pages, added))
  server.kill()
  cutAll()
  return faults
}

type PlainBoard = ReturnType<typeof plain>

function boardOnDisk(database: Database, teamId: string): PlainBoard {
  const document = buildDocument(createDocumentUpdateStore(database).load(teamId), 1)
  return plain(document.board())
}

function goneFrom(board: PlainBoard, pages: readonly SimulatedPage[]): string[] {
  const there = new Set(board.cards.map(({ id }) => id))
  return pages.flatMap(({ certain }) =>
    [...certain].flatMap((id) => (there.has(id) ? [] : [`${id} was certain and is gone`])),
  )
}

function faultsIn(
  board: PlainBoard,
  pages: readonly SimulatedPage[],
  added: readonly string[],
): string[] {
  const faults = goneFrom(board, pages)
  const onDisk = canonical(board)
  for (const [index, page] of pages.entries()) {
    for (const reason of page.refusals) faults.push(`page ${index} was refused: ${reason}`)
    if (canonical(plain(readBoard(page.doc))) !== onDisk) {
      faults.push(`page ${index} shows another board than is on disk`)
    }
  }
  const there = new Set(board.cards.map(({ id }) => id))
  for (const id of added) if (!there.has(id)) faults.push(`${id} was typed and is gone`)
  if (there.size !== board.cards.length) faults.push('a card is there twice')
  return faults
}

function changeOf(cardId: string, kind: number, by: string, number: number): Change {
  switch (kind) {
    case 1:
      return { type: 'text-set', cardId, field: 'title', text: `Titel ${number}` }
    case 2:
      return { type: 'value-set', cardId, field: 'dueOn', value: number < 50 ? '2026-02-01' : null }
    default:
      return { type: 'person-set', cardId, personId: by, present: number < 50 }
  }
}

function addTeam({ connection }: Database, teamId: string): void {
  connection
    .prepare(
      `INSERT INTO team (id, school_id, code, name, kind, visibility, board_session_weekday,
        board_session_time, scrum_session_weekday, scrum_session_time, created_at)
       VALUES (?, NULL, ?, 'x', 'working', 'network', 1, '15:00', 2, '08:15', ?)`,
    )
    .run(teamId, teamId, NOW)
}

/** As JSON, with the fields of every object in one order: Yjs keeps none. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
  })
}
