import { texts } from '#client/texts/texts.ts'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import { forgetAnswer, isKept, keepAnswer, keptAnswer } from './kept-answers.ts'
import { heardServer, showedKept } from './network.ts'

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: number; readonly error: ApiErrorBody }

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A refusal of the server, for code that prefers to throw (react-query). */
export class RequestRefused extends Error {
  readonly status: number
  readonly error: ApiErrorBody
  constructor(status: number, error: ApiErrorBody) {
    super(error.message)
    this.status = status
    this.error = error
  }
}

/**
 * One HTTP request as JSON. Every "no" comes back as a value with a sentence; an unreachable server has
 * status 0. The answer is our own server's and was checked there against the same schema as `Value`.
 */
export async function request<Value>(
  method: Method,
  path: string,
  body?: unknown,
): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const json: unknown = text === '' ? {} : JSON.parse(text)
    heardServer(true)
    if (response.ok) return { ok: true, value: json as Value }
    return { ok: false, status: response.status, error: inOurWords(json as ApiErrorBody) }
  } catch {
    heardServer(false)
    return { ok: false, status: 0, error: unreachable() }
  }
}

/** As `request` with POST, for an answer that is a file. */
export async function requestFile(path: string, body: unknown): Promise<Answer<Blob>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return { ok: true, value: await response.blob() }
    return {
      ok: false,
      status: response.status,
      error: inOurWords((await response.json()) as ApiErrorBody),
    }
  } catch {
    heardServer(false)
    return { ok: false, status: 0, error: unreachable() }
  }
}

/** The server speaks Dutch; other languages have a sentence of their own for each code. */
function inOurWords(error: ApiErrorBody): ApiErrorBody {
  return { ...error, message: texts.apiErrors?.[error.code] ?? error.message }
}

function unreachable(): ApiErrorBody {
  return { code: 'server/failed', message: texts.ui.unreachable }
}

/** A network that hangs is no network: after this long a page is drawn from what this device has. */
const PATIENCE_MS = 6000

type Fetched<Value> = {
  readonly value: Value
  /** When it came, by this device's clock, if it was kept here and did not come just now. */
  readonly keptAt: number | null
}

/**
 * As `request`, but throws `RequestRefused`. Without a network it gives what the server said last, where this device
 * keeps that.
 */
export async function fetchedOrKept<Value>(path: string): Promise<Fetched<Value>> {
  const asked = request<Value>('GET', path)
  const quick = isKept(path) ? await Promise.race([asked, late()]) : await asked
  if (!quick || (!quick.ok && quick.status === 0)) {
    const kept = await keptAnswer(path)
    if (kept) {
      showedKept(kept.at)
      return { value: kept.value as Value, keptAt: kept.at }
    }
  }
  const answer = quick ?? (await asked)
  if (!answer.ok) {
    if (answer.status === 403 || answer.status === 404) void forgetAnswer(path)
    throw new RequestRefused(answer.status, answer.error)
  }
  void keepAnswer(path, answer.value)
  return { value: answer.value, keptAt: null }
}

function late(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
}

/** What react-query expects: the value, or a `RequestRefused`. */
export async function fetched<Value>(path: string): Promise<Value> {
  return (await fetchedOrKept<Value>(path)).value
}
