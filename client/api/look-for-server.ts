import { request } from './request.ts'

/** Asks whether the server is there; `useNetwork` tells. */
export async function lookForServer(): Promise<void> {
  await request('GET', '/healthz')
}

/** Whether it answers over HTTP at this moment, for who wants to know without a word to the rest of the page. */
export async function doesServerAnswer(): Promise<boolean> {
  try {
    const answer: unknown = await (await fetch('/healthz', { cache: 'no-store' })).json()
    return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'status') === 'ok'
  } catch {
    return false
  }
}
