import { useState } from 'react'
import { ownStorage } from '#client/api/own-storage.ts'
import { serverNow } from '#client/api/server-clock.ts'
import type { CardId, Day, Instant, PersonId, TeamId } from '#shared/model/ids.ts'

export type Agreement = {
  readonly id: CardId
  readonly title: string
  readonly ownerId: PersonId
  readonly dueOn: Day
}
export type RunningTalk = {
  readonly talkId: string
  readonly startedAt: Instant
  readonly step: number
  readonly stepAt: Instant
  readonly presentIds: readonly PersonId[]
  readonly agreements: readonly Agreement[]
  readonly decisions: readonly { readonly id: string; readonly number: string }[]
}

/** A talk that goes on lies on the device of the directeur until it is ended: a reload or a flat battery loses nothing. */
export function useTalk(teamId: TeamId) {
  const key = `beterbord-talk-${teamId}`
  const [running, setRunning] = useState<RunningTalk | null>(() => readKept(key))
  const keep = (talk: RunningTalk | null) => {
    if (talk) ownStorage().setItem(key, JSON.stringify(talk))
    else ownStorage().removeItem(key)
    setRunning(talk)
  }
  return {
    running,
    start: (talkId: string, presentIds: readonly PersonId[]) => {
      const now = serverNow()
      const empty = { step: 0, agreements: [], decisions: [] }
      keep({ ...empty, talkId, presentIds, startedAt: now, stepAt: now })
    },
    change: (fields: Partial<RunningTalk>) => {
      if (running) keep({ ...running, ...fields })
    },
    end: () => keep(null),
  }
}

export function isTalkRunning(teamId: TeamId): boolean {
  return readKept(`beterbord-talk-${teamId}`) !== null
}

function readKept(key: string): RunningTalk | null {
  const kept = ownStorage().getItem(key)
  // Written above, from this very type.
  return kept === null ? null : (JSON.parse(kept) as RunningTalk)
}
