import { useMe } from '#client/api/session.ts'
import { useBoardState } from '#client/board/board-context.tsx'
import type { Standing } from '#shared/rules/permissions.ts'

/** What I am to this team, as far as deciding and reacting go; the server looks again. */
export function useStandings(): readonly Standing[] {
  const { networkRoles } = useMe()
  const mayWrite = useBoardState((state) => state.mayWrite)
  return mayWrite ? ['member', ...networkRoles] : networkRoles
}
