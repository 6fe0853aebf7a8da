import { texts } from '#client/texts/texts.ts'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'

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
    if (response.ok) return { ok: true, value: json as Value }
    return { ok: false, status: response.status, error: inOurWords(json as ApiErrorBody) }
  } catch {
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

/** As `request`, but throws `RequestRefused`: what react-query expects. */
export async function fetched<Value>(path: string): Promise<Value> {
  const answer = await request<Value>('GET', path)
  if (answer.ok) return answer.value
  throw new RequestRefused(answer.status, answer.error)
}
