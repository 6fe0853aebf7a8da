import type { Operation, StoreFile } from './recording.ts'

/** What may be on the disk after the power failed, and how many edits somebody had been told are safe. */
export type CrashState = Readonly<Record<StoreFile, Buffer>> & { readonly acked: number }

type Change = Extract<Operation, { kind: 'write' | 'truncate' }>

const SECTOR = 512

/**
 * States in which a power cut can leave the files of a store. Everything up to the last sync of a file is there; of what
 * was asked since then each write is there, is not there, or is there in some of its sectors, in any combination.
 */
export function* crashStates(
  operations: readonly Operation[],
  count: number,
  random: () => number,
): Generator<CrashState> {
  const started = operations.findIndex(({ kind }) => kind === 'acked')
  const cuts = Array.from({ length: count }, () => {
    // How the file is made counts too, but it is made once.
    const from = random() < 0.1 ? 0 : started
    return from + Math.floor(random() * (operations.length + 1 - from))
  })
  cuts.sort((one, other) => one - other)
  const synced: Record<StoreFile, Buffer> = { database: Buffer.alloc(0), log: Buffer.alloc(0) }
  const pending: Record<StoreFile, Change[]> = { database: [], log: [] }
  let acked = 0
  let done = 0
  for (const cut of cuts) {
    for (; done < cut; done++) {
      const operation = operations[done]
      if (!operation) break
      if (operation.kind === 'acked') acked = operation.count
      else if (operation.kind !== 'sync') pending[operation.file].push(operation)
      else {
        const { file } = operation
        for (const change of pending[file].splice(0)) synced[file] = applied(synced[file], change)
      }
    }
    yield {
      acked,
      database: survived(synced.database, pending.database, random),
      log: survived(synced.log, pending.log, random),
    }
  }
}

function survived(synced: Buffer, pending: readonly Change[], random: () => number): Buffer {
  // Now and then the disk was lucky, or it was not: those ends are likelier than chance makes them.
  const mood = random()
  let content: Buffer = Buffer.from(synced)
  for (const change of pending) {
    if (mood < 0.15) continue
    const fate = mood > 0.85 ? 0 : random()
    if (fate < 0.4) content = applied(content, change)
    else if (fate > 0.7 && change.kind === 'write') content = torn(content, change, random)
  }
  return content
}

function torn(
  content: Buffer,
  { file, at, bytes }: Extract<Change, { kind: 'write' }>,
  random: () => number,
): Buffer {
  let result = content
  for (let from = 0; from < bytes.byteLength; from += SECTOR) {
    if (random() < 0.5) continue
    const piece = bytes.subarray(from, from + SECTOR)
    result = applied(result, { kind: 'write', file, at: at + from, bytes: piece })
  }
  return result
}

function applied(content: Buffer, change: Change): Buffer {
  if (change.kind === 'truncate') {
    if (change.at <= content.byteLength) return content.subarray(0, change.at)
    return Buffer.concat([content, Buffer.alloc(change.at - content.byteLength)])
  }
  const end = change.at + change.bytes.byteLength
  const grown =
    end > content.byteLength
      ? Buffer.concat([content, Buffer.alloc(end - content.byteLength)])
      : content
  change.bytes.copy(grown, change.at)
  return grown
}
