import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** Where a part of a hand-made update hangs: under a root, or under another part. */
type Parent = string | { client: number; clock: number }
type Content =
  | { any: readonly unknown[] }
  | { string: string }
  | { deleted: number }
  | { type: number }
  | { json: readonly string[] }
  | { binary: Uint8Array }
  | { embed: unknown }
  | { format: readonly [string, unknown] }

export type Part =
  | { gc: number }
  | { skip: number }
  | {
      parent?: Parent
      key?: string
      origin?: { client: number; clock: number }
      rightOrigin?: { client: number; clock: number }
      content: Content
    }

type Block = { client: number; clock: number; parts: readonly Part[] }
type Range = { client: number; clock: number; length: number }

/** Numbers of the shared types in an update. */
export const TYPE = {
  array: 0,
  map: 1,
  text: 2,
  xmlElement: 3,
  xmlFragment: 4,
  xmlHook: 5,
  xmlText: 6,
}

/** Writes an update of version 1 by hand, also one that Yjs would never make. */
export function handmade(
  blocks: readonly Block[],
  deletions: readonly Range[] = [],
  claimed: { parts?: number; blocks?: number } = {},
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, claimed.blocks ?? blocks.length)
  for (const { client, clock, parts } of blocks) {
    encoding.writeVarUint(encoder, claimed.parts ?? parts.length)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    for (const part of parts) writePart(encoder, part)
  }
  encoding.writeVarUint(encoder, deletions.length)
  for (const { client, clock, length } of deletions) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarUint(encoder, length)
  }
  return encoding.toUint8Array(encoder)
}

function writeId(encoder: encoding.Encoder, id: { client: number; clock: number }): void {
  encoding.writeVarUint(encoder, id.client)
  encoding.writeVarUint(encoder, id.clock)
}

function writePart(encoder: encoding.Encoder, part: Part): void {
  if ('gc' in part) {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, part.gc)
    return
  }
  if ('skip' in part) {
    encoding.writeUint8(encoder, 10)
    encoding.writeVarUint(encoder, part.skip)
    return
  }
  const { parent = 'cards', key, origin, rightOrigin, content } = part
  const flags =
    (origin ? 128 : 0) | (rightOrigin ? 64 : 0) | (key === undefined ? 0 : 32) | refOf(content)
  encoding.writeUint8(encoder, flags)
  if (origin) writeId(encoder, origin)
  if (rightOrigin) writeId(encoder, rightOrigin)
  if (!origin && !rightOrigin) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent)
    else writeId(encoder, parent)
    if (key !== undefined) encoding.writeVarString(encoder, key)
  }
  writeContent(encoder, content)
}

function refOf(content: Content): number {
  if ('deleted' in content) return 1
  if ('json' in content) return 2
  if ('binary' in content) return 3
  if ('string' in content) return 4
  if ('embed' in content) return 5
  if ('format' in content) return 6
  if ('type' in content) return 7
  return 8
}

function writeContent(encoder: encoding.Encoder, content: Content): void {
  if ('deleted' in content) encoding.writeVarUint(encoder, content.deleted)
  else if ('string' in content) encoding.writeVarString(encoder, content.string)
  else if ('binary' in content) encoding.writeVarUint8Array(encoder, content.binary)
  else if ('embed' in content) encoding.writeVarString(encoder, JSON.stringify(content.embed))
  else if ('type' in content) {
    encoding.writeVarUint(encoder, content.type)
    if (content.type === TYPE.xmlElement || content.type === TYPE.xmlHook) {
      encoding.writeVarString(encoder, 'p')
    }
  } else if ('format' in content) {
    encoding.writeVarString(encoder, content.format[0])
    encoding.writeVarString(encoder, JSON.stringify(content.format[1]))
  } else if ('json' in content) {
    encoding.writeVarUint(encoder, content.json.length)
    for (const value of content.json) encoding.writeVarString(encoder, value)
  } else {
    encoding.writeVarUint(encoder, content.any.length)
    for (const value of content.any) encoding.writeAny(encoder, value as never)
  }
}

/** The update that `change` makes in a copy of `doc` under `clientId`, or a new client id. */
export function updateOf(doc: Y.Doc, change: (copy: Y.Doc) => void, clientId?: number): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  if (clientId !== undefined) copy.clientID = clientId
  const before = Y.encodeStateVector(copy)
  copy.getMap('cards')
  copy.transact(() => change(copy))
  return Y.encodeStateAsUpdate(copy, before)
}
