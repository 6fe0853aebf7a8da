import { create } from 'zustand'
import { idFrom, type PersonId } from '#shared/model/ids.ts'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import {
  createMemoryOutbox,
  type OutboxStore,
  openDeviceOutbox,
  type Unsent,
} from './outbox-store.ts'
import { type Method, request } from './request.ts'

type OutboxState = {
  /** Not on the server yet, in the order in which they were made. */
  readonly waiting: readonly Unsent[]
  /** The server said no; they stay until the person has read them. */
  readonly refused: readonly Unsent[]
  /** What waits outlives this page. */
  readonly isKept: boolean
}

/** What waits on this device to be sent. */
export const useOutbox = create<OutboxState>(
  (): OutboxState => ({ waiting: [], refused: [], isKept: false }),
)

/** `kept`: there is no network; it goes by itself when there is. `refused` is for the one who asks to show. */
export type Sent<Value> =
  | { readonly kind: 'sent'; readonly value: Value }
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly error: ApiErrorBody }

/** An id for a new record: made here, so that sending it twice makes one. */
export function newRecordId(): string {
  return idFrom(crypto.getRandomValues(new Uint8Array(16)))
}

let opened: Promise<OutboxStore> = Promise.resolve(createMemoryOutbox())
let onSent: (refreshes: Unsent['refreshes']) => void = () => {}
let line: Promise<unknown> = Promise.resolve()
/** What became of records that were sent, for who made them. */
const outcomes = new Map<number, Outcome>()

/**
 * [OFF1] Sends a record, or keeps it until there is a network; then all go in the order in which they were made. The
 * server takes a second sending of the same `id` for the first. `words` is what the person reads when the server
 * refuses it later; `refreshes` are the queries to fetch afresh once it is there.
 */
export async function sendOrKeep<Value>(
  method: Method,
  path: string,
  body: { readonly id: string },
  { words, refreshes = [] }: { words: string; refreshes?: Unsent['refreshes'] },
): Promise<Sent<Value>> {
  const store = await opened
  const record = { method, path, body, words, refreshes, refused: null }
  const key = await store.add(record).catch(() => null)
  if (key === null) return sendUnkept(method, path, body, refreshes)
  await showWhatWaits()
  await flushOutbox()
  const outcome = outcomes.get(key)
  outcomes.delete(key)
  if (outcome === undefined) {
    const isWaiting = useOutbox.getState().waiting.some((unsent) => unsent.key === key)
    // Another tab sent it: the same record once more gives the same answer.
    return isWaiting ? { kind: 'kept' } : sendUnkept(method, path, body, refreshes)
  }
  if (outcome.ok) return { kind: 'sent', value: outcome.value as Value }
  await forgetRefused(key)
  return { kind: 'refused', error: outcome.error }
}

/** The device has no room: then it goes now, or the form keeps what was typed. */
async function sendUnkept<Value>(
  method: Method,
  path: string,
  body: { readonly id: string },
  refreshes: Unsent['refreshes'],
): Promise<Sent<Value>> {
  const answer = await request<Value>(method, path, body)
  if (!answer.ok) return { kind: 'refused', error: answer.error }
  onSent(refreshes)
  return { kind: 'sent', value: answer.value }
}

type Outcome = { ok: true; value: unknown } | { ok: false; error: ApiErrorBody }

/** Sends what waits, oldest first, until the server cannot be reached. */
export function flushOutbox(): Promise<void> {
  const flushed = line.then(() => aloneOnThisDevice(sendAll))
  line = flushed.catch(() => {})
  return flushed
}

async function sendAll(): Promise<void> {
  const store = await opened
  for (const record of await store.all()) {
    if (record.refused) continue
    const answer = await request(record.method, record.path, record.body)
    if (!answer.ok && waitsOn(answer.status)) break
    if (answer.ok) {
      await store.remove(record.key)
      onSent(record.refreshes)
    } else await store.replace({ ...record, refused: answer.error })
    outcomes.set(record.key, answer)
  }
  await showWhatWaits()
}

/** No network, a busy or full server, or a sign-in that ended: the same record is good enough later. */
function waitsOn(status: number): boolean {
  return [0, 401, 429, 502, 503, 504, 507].includes(status)
}

/** Two tabs do not send the same line at once, where the browser can see to that; elsewhere the ids do. */
async function aloneOnThisDevice<Value>(act: () => Promise<Value>): Promise<Value> {
  const { isKept } = await opened
  return navigator.locks && isKept ? navigator.locks.request('beterbord-outbox', act) : act()
}

/** Takes a refused record away, once the person has read it. */
export async function forgetRefused(key: number): Promise<void> {
  await (await opened).remove(key)
  await showWhatWaits()
}

/** Takes everything away: what was in it has been read out. */
export async function forgetOutbox(): Promise<void> {
  const store = await opened
  for (const { key } of await store.all()) await store.remove(key)
  await showWhatWaits()
}

/** Work that can no longer be sent, as a text: shown with the refused records until the person takes it away. */
export async function setAside(words: string, error: ApiErrorBody): Promise<void> {
  const body = { id: newRecordId() }
  await (await opened).add({ method: 'POST', path: '', body, words, refreshes: [], refused: error })
  await showWhatWaits()
}

async function showWhatWaits(): Promise<void> {
  const store = await opened
  const all = await store.all()
  useOutbox.setState({
    waiting: all.filter(({ refused }) => refused === null),
    refused: all.filter(({ refused }) => refused !== null),
    isKept: store.isKept,
  })
}

/** Opens the line of this person and keeps sending what waits in it, until the returned function is called. */
export function openOutbox(options: {
  personId: PersonId
  keepOnDevice: boolean
  onSent: (refreshes: Unsent['refreshes']) => void
}): () => void {
  onSent = options.onSent
  opened = options.keepOnDevice
    ? openDeviceOutbox(options.personId).catch(createMemoryOutbox)
    : Promise.resolve(createMemoryOutbox())
  void showWhatWaits()
  const flush = () => void flushOutbox()
  const timer = setInterval(() => {
    if (useOutbox.getState().waiting.length > 0) flush()
  }, TRY_AGAIN_MS)
  window.addEventListener('online', flush)
  window.addEventListener('beforeunload', warnBeforeLeaving)
  flush()
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', flush)
    window.removeEventListener('beforeunload', warnBeforeLeaving)
    useOutbox.setState({ waiting: [], refused: [] })
  }
}

const TRY_AGAIN_MS = 5000

/** [OFF2] Closing a page asks first when something would be lost with it. */
function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  const { waiting, refused, isKept } = useOutbox.getState()
  if (!isKept && waiting.length + refused.length > 0) event.preventDefault()
}
