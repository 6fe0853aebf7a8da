import { cookieOf, signIn } from './server.ts'

/** What came back: a status, and the body as JSON. */
export type Reply = {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}
export type Visitor = ReturnType<typeof visitor>

/** A browser as far as HTTP goes: keeps its cookie and says from which page it asks. */
export function visitor(url: string, firstCookie = '') {
  let cookie = firstCookie
  async function ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        origin: url,
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const cookies = cookieOf(response)
    if (cookies !== '') cookie = cookies
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    }
  }
  return {
    ask,
    cookie: () => cookie,
    get: (path: string) => ask('GET', path),
    post: (path: string, body?: unknown) => ask('POST', path, body),
    put: (path: string, body: unknown) => ask('PUT', path, body),
    patch: (path: string, body: unknown) => ask('PATCH', path, body),
    delete: (path: string) => ask('DELETE', path),
  }
}

/** Somebody of the seeded network, signed in. */
export async function signedIn(url: string, firstName: string): Promise<Visitor> {
  return visitor(url, await signIn(url, `${firstName}@deterp.example`))
}

/** The secret behind the `#` of a link. */
export function tokenIn(link: string): string {
  return link.slice(link.indexOf('#') + 1)
}
