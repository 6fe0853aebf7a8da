import '#client/ui/tokens.css'
import '#client/ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { startScreen } from '#client/ui/screen.ts'
import { ToastRegion } from '#client/ui/toast-region.tsx'
import type { Me } from '#shared/protocol/http.ts'

/** What the server has said before the page opens, by the key the page asks it under. */
export type Known = readonly (readonly [key: readonly string[], value: unknown])[]

export const ANNA_SIGNED_IN: Me = {
  id: 'annaxxxxxxxxxxxx',
  name: 'Anna',
  email: 'anna@deterp.example',
  language: 'nl',
  networkName: 'Onderwijsteam De Terp',
  isScreen: false,
  networkRoles: [],
  teams: [],
  ownDevice: true,
  now: '2026-01-22T09:14:00.000Z',
}

/** Shows a page without a server: with what it would have fetched already there. */
export async function showPage(
  page: ReactNode,
  known: Known = [],
  path = '/',
): Promise<{ path: () => string }> {
  startScreen()
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  })
  queries.setQueryData(['me'], ANNA_SIGNED_IN)
  for (const [key, value] of known) queries.setQueryData([...key], value)
  const location = memoryLocation({ path, record: true })
  await render(
    <I18nProvider locale="nl-NL">
      <QueryClientProvider client={queries}>
        <Router hook={location.hook} searchHook={location.searchHook}>
          <main>{page}</main>
          <ToastRegion />
        </Router>
      </QueryClientProvider>
    </I18nProvider>,
  )
  return { path: () => location.history.at(-1) ?? '' }
}

/** The server's next answers, in order; the requests it got. The wire is replaced, our own code is not. */
export function answering(...answers: readonly { status: number; body: unknown }[]): {
  requests: { path: string; body: unknown }[]
} {
  const requests: { path: string; body: unknown }[] = []
  const left = [...answers]
  window.fetch = async (input, init) => {
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    requests.push({ path: String(input), body })
    const answer = left.shift()
    if (!answer) throw new TypeError('no connection')
    return new Response(JSON.stringify(answer.body), { status: answer.status })
  }
  return { requests }
}
