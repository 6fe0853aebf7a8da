import { create } from 'zustand'
import { leaveDevice } from '#client/api/end-sign-in.ts'
import { useNetwork } from '#client/api/network.ts'
import { flushOutbox, forgetOutbox, useOutbox } from '#client/api/outbox.ts'
import { request } from '#client/api/request.ts'
import { openBoards } from '#client/board/open-boards.ts'
import { unsentHere } from '#client/board/unsent-here.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { Me } from '#shared/protocol/http.ts'

/** What would be lost by signing out now. */
export type LeftBehind = { readonly count: number; readonly words: string }

type SignOut = { readonly left: LeftBehind | null }
/** A sign-out that asks what is to become of unsent work. */
export const useSignOut = create<SignOut>((): SignOut => ({ left: null }))

/** [OFF5] Signs out; with work here that the server does not have, asks first. */
export async function askToSignOut(me: Me): Promise<void> {
  const left = await whatIsLeft(me)
  if (left.count > 0) useSignOut.setState({ left })
  else await signOut()
}

/** Ends this sign-in and takes everything off the device. Without a network the server hears it later. */
export async function signOut(): Promise<void> {
  const answer = await request('POST', '/api/sign-out', {})
  const isUnreachable = !answer.ok && answer.status === 0
  if (!answer.ok && !isUnreachable && answer.status !== 401) {
    showToast({ text: answer.error.message, tone: 'error' })
    return
  }
  for (const session of openBoards()) await session.close()
  await forgetOutbox()
  await leaveDevice(!isUnreachable)
}

const PATIENCE_MS = 3000
const STEP_MS = 100

/** What is left when everything that can go now has gone. */
async function whatIsLeft(me: Me): Promise<LeftBehind> {
  await flushOutbox()
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const left = await leftNow(me)
    const mayStillGo = useNetwork.getState().isReachable && Date.now() < until
    if (left.count === 0 || !mayStillGo) return left
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
}

async function leftNow(me: Me): Promise<LeftBehind> {
  const boards = await unsentHere(me.id)
  const { waiting, refused } = useOutbox.getState()
  const records = [...waiting, ...refused]
  const nameOf = (id: string) => me.teams.find((team) => team.id === id)?.name ?? ''
  return {
    count: boards.reduce((sum, { count }) => sum + count, 0) + records.length,
    words: [
      ...boards.map(({ teamId, words }) => `${nameOf(teamId)}\n${words}`),
      ...records.map(({ words }) => words),
    ].join('\n\n'),
  }
}
