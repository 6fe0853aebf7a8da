/**
 * Why the server closes a socket. y-websocket never reconnects after 4400-4499, so those are final until the person
 * or the client does something; 4500-4599 mean "come back".
 */
export const CLOSE = {
  /** The frame cannot be read or has no place in this protocol. */
  badFrame: 4400,
  /** No sign-in, or it has ended. */
  signedOut: 4401,
  /** Rights changed or are not there: ask over HTTP what is left, then connect anew. */
  noAccess: 4403,
  /** No such team. */
  notFound: 4404,
  /** Another life of the document: load it afresh, offer unsent work as new edits (SYNC10). */
  otherEpoch: 4410,
  /** A frame over `MAX_FRAME_BYTES`. */
  tooLarge: 4413,
  /** The gate refused an update; the reason in the close frame is its code. Load afresh, offer the work again. */
  refused: 4422,
  /** The server stops or restarts. */
  stopping: 4500,
  /** Storage failed: nothing of this turn was kept, send it again. */
  storageFailed: 4501,
  /** The board could not be loaded. */
  loadFailed: 4503,
  /** The reader is too slow; what it missed comes with the next sync. */
  tooSlow: 4508,
  /** The update continues something the server does not have: sync again. */
  resync: 4509,
} as const
export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE]

/** Largest frame in either direction, bytes. An offline week of a team fits many times over. */
export const MAX_FRAME_BYTES = 512 * 1024
