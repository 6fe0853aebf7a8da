import { request } from './request.ts'

/** Asks whether the server is there; `useNetwork` tells too. */
export async function lookForServer(): Promise<boolean> {
  return (await request('GET', '/healthz')).ok
}
