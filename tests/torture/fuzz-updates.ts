import * as Y from 'yjs'
import { readBoard } from '#shared/document/read.ts'
import { BOUKE } from '#tests/support/boards.ts'
import { aGatedDocument } from '#tests/support/gated-document.ts'
import { seeded } from '#tests/support/seeded.ts'

export type FuzzedUpdates = {
  readonly accepted: number
  readonly refused: number
  /** Milliseconds of processor time the gate took for the worst of them: what else the machine does is not its doing. */
  readonly slowest: number
  /** What went wrong, with the seed and the update as hex. */
  readonly faults: readonly string[]
}

/**
 * Takes honest updates of Bouke, spoils some bytes, and hands them to the gate as his. Whatever the gate says, the board
 * can be read afterwards, and after a refusal it is what it was.
 */
export function fuzzUpdates(
  seed: number,
  count: number,
  progress: (done: number) => void = () => {},
): FuzzedUpdates {
  const random = seeded(seed)
  const faults: string[] = []
  let [accepted, refused, slowest] = [0, 0, 0]
  let gated = aGatedDocument('melk', 'schrift')
  for (let done = 0; done < count; done++) {
    // What passes makes the board grow; the time to look after each would be that of the board, not of the update.
    if (done % 500 === 0) gated = aGatedDocument('melk', 'schrift')
    if (done % 10_000 === 0) progress(done)
    const update = mutated(honest(gated.doc, random), random)
    const before = gated.bytes()
    try {
      const started = process.threadCpuUsage()
      const verdict = gated.offer(update, BOUKE, {}, random() < 0.2)
      const { user, system } = process.threadCpuUsage(started)
      slowest = Math.max(slowest, (user + system) / 1000)
      if (verdict.kind === 'accepted') {
        accepted++
        readBoard(gated.doc)
      } else {
        refused++
        if (gated.bytes() !== before) throw new Error(`${verdict.kind} left something behind`)
      }
    } catch (error) {
      faults.push(
        `seed ${seed}, update ${done}: ${error} in ${Buffer.from(update).toString('hex')}`,
      )
      gated = aGatedDocument('melk', 'schrift')
    }
  }
  return { accepted, refused, slowest, faults }
}

/** Something that an ordinary client would send. */
function honest(doc: Y.Doc, random: () => number): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.clientID = 1 + Math.floor(random() * 2 ** 31)
  const before = Y.encodeStateVector(copy)
  const cards = copy.getMap<Y.Map<unknown>>('cards')
  const ids = [...cards.keys()]
  const card = cards.get(ids[Math.floor(random() * ids.length)] ?? '')
  copy.transact(() => {
    const dice = random()
    if (dice < 0.3) card?.set('dueOn', '2026-02-01')
    else if (dice < 0.6) copy.getText('ambition').insert(0, 'Samen')
    else if (dice < 0.8) (card?.get('title') as Y.Text | undefined)?.insert(0, 'x')
    else (card?.get('title') as Y.Text | undefined)?.delete(0, 1)
  })
  const bytes = Y.encodeStateAsUpdate(copy, before)
  copy.destroy()
  return bytes
}

function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = Uint8Array.from(bytes)
  const times = 1 + Math.floor(random() * 4)
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * result.length)
    const dice = random()
    const byte = Math.floor(random() * 256)
    if (dice < 0.5) result[at] = byte
    else if (dice < 0.65)
      result = Uint8Array.from([...result.slice(0, at), ...result.slice(at + 1)])
    else if (dice < 0.8)
      result = Uint8Array.from([...result.slice(0, at), byte, ...result.slice(at)])
    else if (dice < 0.9) result = result.slice(0, at)
    else result = Uint8Array.from([...result, ...result.slice(at)])
  }
  return result
}
