import * as Y from 'yjs'
import { boardsOnDevice, deviceStoreName } from '#client/api/device.ts'
import { readBoard } from '#shared/document/read.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import { openDeviceCopy } from './device-copy.ts'
import { changesOf } from './fresh-start.ts'
import { openBoards } from './open-boards.ts'
import { asReadableText } from './rescue.ts'

/** Changes of one board that are on this device only. */
export type UnsentHere = {
  readonly teamId: TeamId
  readonly count: number
  /** In words, a line for each. */
  readonly words: string
}

/** What of my boards is not on the server: of those that are open on this page, and of the copies on this device. */
export async function unsentHere(personId: PersonId): Promise<UnsentHere[]> {
  const open = openBoards().map((session): UnsentHere => {
    const { waiting, snapshot } = session.store.getState()
    const words = asReadableText(changesOf(session.unsent()), snapshot)
    return { teamId: session.teamId, count: waiting, words }
  })
  const closed = (await boardsOnDevice(personId)).filter(
    (id) => !open.some(({ teamId }) => teamId === id),
  )
  const kept = await Promise.all(closed.map((teamId) => unsentInCopy(personId, teamId)))
  return [...open, ...kept].filter(({ count }) => count > 0)
}

async function unsentInCopy(personId: PersonId, teamId: TeamId): Promise<UnsentHere> {
  const doc = new Y.Doc()
  const copy = openDeviceCopy(deviceStoreName(personId, teamId), doc)
  const notes = await copy.whenLoaded
  const words = notes ? asReadableText(changesOf(notes.unsent), readBoard(doc)) : ''
  await copy.close()
  doc.destroy()
  return { teamId, count: notes?.waiting ?? 0, words }
}
