import { useMe, useTeams } from '#client/api/session.ts'
import { lastTeam } from './last-team.ts'

export type FrameTeam = { readonly code: string; readonly name: string }

/** The team that the frame shows on pages outside a team: the last one, else the first I belong to or may read. */
export function useFrameTeam(): FrameTeam | null {
  const me = useMe()
  const teams = useTeams()
  const code = lastTeam()
  const readable = [...me.teams, ...teams]
  return readable.find((team) => team.code === code) ?? readable[0] ?? null
}
