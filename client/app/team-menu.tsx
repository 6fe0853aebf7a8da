import { Archive, CalendarRange, Presentation, Rows3, Trash2, Users } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { MenuItem } from '#client/ui/menu.tsx'
import type { FrameTeam } from './frame-team.ts'

/** The pages of a team beside its boards. A paired screen leaves out those about people. */
export function TeamMenuItems({ team, isScreen }: { team: FrameTeam; isScreen: boolean }) {
  const page = (name: string) => `/team/${team.code}/${name}`
  return (
    <>
      <MenuItem icon={Rows3} href={page('acties')}>
        {texts.actionList.titleOf(team.name)}
      </MenuItem>
      {!isScreen && (
        <MenuItem icon={Users} href={page('mensen')}>
          {texts.shell.peopleOf(team.name)}
        </MenuItem>
      )}
      <MenuItem icon={Presentation} href={page('sessies')}>
        {texts.session.page}
      </MenuItem>
      {!isScreen && (
        <MenuItem icon={CalendarRange} href={page('jaarplanning')}>
          {texts.year.page}
        </MenuItem>
      )}
      <MenuItem icon={Archive} href={page('opgeruimd')}>
        {texts.shell.archive}
      </MenuItem>
      <MenuItem icon={Trash2} href={page('prullenbak')}>
        {texts.shell.bin}
      </MenuItem>
    </>
  )
}
