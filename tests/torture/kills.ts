import { readBoard } from '#shared/document/read.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId, BOUKE, NOW } from '#tests/support/boards.ts'
import { type SpawnedSync, spawnSync } from '#tests/support/spawned-sync.ts'
import { type RawClient, rawClient, until } from '#tests/support/sync-clients.ts'

const [teamId] = TEAMS

/** What one person did, in order: each deed leaves something that can be looked for. */
export type Deed = { readonly change: Change; stands(board: BoardSnapshot): boolean }

export function addCard(word: string, createdBy: string): Deed {
  return {
    change: { type: 'card-added', card: aCard(word, 'scrum/todo', { createdBy }) },
    stands: (board) => board.cards.has(anId(word)),
  }
}

/** Clearing has no clock of its own in Yjs, so it is easily lost where only clocks are counted. */
function finishAndReopen(word: string, by: string): Deed[] {
  const cardId = anId(word)
  const shelved = { shelf: 'archive', at: NOW, by } as const
  return [
    {
      change: { type: 'value-set', cardId, field: 'shelved', value: shelved },
      stands: () => true,
    },
    {
      change: { type: 'value-set', cardId, field: 'shelved', value: null },
      stands: (board) => board.cards.get(cardId)?.shelved === undefined,
    },
  ]
}

export class Author {
  readonly client: RawClient
  readonly done: Deed[] = []

  constructor(client: RawClient) {
    this.client = client
  }

  do(deed: Deed): void {
    if (!this.client.isOpen) return
    this.client.write(deed.change)
    this.done.push(deed)
  }

  /** Deeds of which the server said that they are on disk. */
  acked(): Deed[] {
    return this.done.slice(0, this.client.acked)
  }
}

/** What was certain, and what of it was gone after which kill. */
export type Killed = { readonly certain: number; readonly lost: readonly string[] }

/**
 * Two people write while the server is killed, again and again, on one folder: `kills` times, from round `first` on. A
 * hundred rounds fill a board.
 */
export async function killTheServer(
  folder: string,
  kills: number,
  first = 0,
  progress: (done: number) => void = () => {},
): Promise<Killed> {
  const certain: Deed[] = []
  const lost: string[] = []
  for (let round = first; round < first + kills; round++) {
    if (round % 50 === 0) progress(round)
    const server = await spawnSync(folder)
    const [anna, bouke] = await enter(server)
    const board = readBoard(bouke.client.doc)
    for (const deed of certain) {
      if (!deed.stands(board)) lost.push(`after kill ${round}: ${JSON.stringify(deed.change)}`)
    }
    const killed = killWhileWriting(server, anna.client, round)
    writeUntilClosed(anna, round, ANNA)
    writeUntilClosed(bouke, round, BOUKE)
    await killed
    await until('both noticed', () => !anna.client.isOpen && !bouke.client.isOpen)

    const others = [anna, bouke] as const
    for (const [author, reader] of [others, [bouke, anna] as const]) {
      const seen = readBoard(reader.client.doc)
      // Adding is only done once, so what another has seen of it has to stay.
      certain.push(...author.acked())
      certain.push(
        ...author.done.filter(({ change, stands }) => change.type === 'card-added' && stands(seen)),
      )
    }
  }
  return { certain: certain.length, lost }
}

export async function enter(server: SpawnedSync): Promise<[Author, Author]> {
  const [anna, bouke] = await Promise.all([
    rawClient(server.url, teamId, `who=${ANNA}`),
    rawClient(server.url, teamId, `who=${BOUKE}`),
  ])
  return [new Author(anna), new Author(bouke)]
}

/** Kills at another moment each time: before anything is stored, in between, after a while. */
async function killWhileWriting(
  server: SpawnedSync,
  author: RawClient,
  round: number,
): Promise<void> {
  const acks = round % 13
  await until(`${acks} deeds are on disk`, () => author.acked >= acks)
  await new Promise((resolve) => setTimeout(resolve, (round * 7919) % 19))
  await server.kill()
}

function writeUntilClosed(author: Author, round: number, by: string): void {
  let count = 0
  const step = () => {
    if (!author.client.isOpen) return
    const word = `${by.slice(0, 1)}${round}k${count++}`
    author.do(addCard(word, by))
    if (count % 4 === 0) for (const deed of finishAndReopen(word, by)) author.do(deed)
    setTimeout(step, (count * 13) % 9)
  }
  step()
}
