import { request } from './request.ts'

/** Asks whether the server is there; `useNetwork` tells. */
export async function lookForServer(): Promise<void> {
  await request('GET', '/healthz')
}
