import { FRAME, SYNC_STEP_2, SYNC_UPDATE } from '#shared/protocol/wire.ts'

/**
 * Counts, per connection, the frames that carry edits and how many of them the server has on disk (SYNC3). The
 * ordinary provider sends them; this only looks.
 */
export function createSendCounter(onChange: () => void) {
  let sent = 0
  let acknowledged = 0

  class CountingSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      sent = 0
      acknowledged = 0
    }

    override send(frame: Parameters<WebSocket['send']>[0]): void {
      if (frame instanceof Uint8Array && frame[0] === FRAME.sync) {
        if (frame[1] === SYNC_STEP_2 || frame[1] === SYNC_UPDATE) {
          sent += 1
          onChange()
        }
      }
      super.send(frame)
    }
  }

  return {
    CountingSocket,
    acknowledge(count: number) {
      acknowledged = count
      onChange()
    },
    /** Everything this connection sent is on disk; an answer to the server's first question was among it. */
    allOnDisk: () => sent > 0 && acknowledged >= sent,
  }
}
