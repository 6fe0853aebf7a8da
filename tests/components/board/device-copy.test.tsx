import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { deviceStoreName, forgetDevice } from '#client/api/device.ts'
import { type DeviceCopy, openDeviceCopy } from '#client/board/device-copy.ts'
import { idFrom } from '#shared/model/ids.ts'

const NAME = deviceStoreName(idFrom(new Uint8Array(16).fill(1)), idFrom(new Uint8Array(16).fill(2)))
const LONG = 'x'.repeat(4_000_000)

let copy: DeviceCopy

beforeEach(forgetDevice)
afterEach(() => copy.close())

/** The order in which the device finished what it was asked to write. */
function watchWrites(): string[] {
  const done: string[] = []
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (parts, ...rest) {
    const writing = transaction.call(this, parts, ...rest)
    writing.addEventListener('complete', () => done.push([parts].flat().join('+')))
    return writing
  }
  return done
}

test('[SYNC3] [H2] a change is called kept when the device has it, never before', async () => {
  const doc = new Y.Doc()
  copy = openDeviceCopy(NAME, doc)
  await copy.whenLoaded
  const done = watchWrites()
  doc.getText('long').insert(0, LONG)
  await copy.noteWaiting(1)
  expect(done[0]).toBe('updates')
  expect(done).toHaveLength(2)
})
