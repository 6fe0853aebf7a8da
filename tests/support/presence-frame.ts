import * as encoding from 'lib0/encoding'
import { FRAME } from '#shared/protocol/wire.ts'

export type States = readonly (readonly [id: number, clock: number, state: unknown])[]

/** A presence frame made by hand: what it says of whom. A string goes in as it is. */
export function presenceFrame(states: States): Uint8Array {
  const update = encoding.createEncoder()
  encoding.writeVarUint(update, states.length)
  for (const [id, clock, state] of states) {
    encoding.writeVarUint(update, id)
    encoding.writeVarUint(update, clock)
    encoding.writeVarString(update, typeof state === 'string' ? state : JSON.stringify(state))
  }
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, FRAME.presence)
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(update))
  return encoding.toUint8Array(frame)
}
