import { useQuery } from '@tanstack/react-query'
import { CalendarDays, Ellipsis, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { texts } from '#client/texts/texts.ts'
import { IconButton } from '#client/ui/button.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import type { Team } from '#shared/protocol/http.ts'
import { HolidaysSheet } from './holidays-sheet.tsx'
import { TeamSettingsSheet } from './team-settings-sheet.tsx'

/** Settings and holidays of one team, for who leads it. */
export function TeamTools({ teamId }: { teamId: string }) {
  const [open, setOpen] = useState<'settings' | 'holidays' | null>(null)
  const { data: team } = useQuery({
    queryKey: ['team', teamId],
    queryFn: () => fetched<Team>(`/api/teams/${teamId}`),
  })
  if (!team?.mayManage) return null
  const school =
    team.schoolId === null ? null : { id: team.schoolId, name: team.schoolName ?? team.name }
  const label = texts.network.teamMenu(team.name)
  return (
    <>
      <Menu label={label} trigger={<IconButton variant="plain" icon={Ellipsis} label={label} />}>
        <MenuItem icon={SlidersHorizontal} onAction={() => setOpen('settings')}>
          {texts.network.teamSettings}
        </MenuItem>
        {school && (
          <MenuItem icon={CalendarDays} onAction={() => setOpen('holidays')}>
            {texts.network.holidays}
          </MenuItem>
        )}
      </Menu>
      {open === 'settings' && <TeamSettingsSheet teamId={teamId} onClose={() => setOpen(null)} />}
      {open === 'holidays' && school && (
        <HolidaysSheet school={school} onClose={() => setOpen(null)} />
      )}
    </>
  )
}
