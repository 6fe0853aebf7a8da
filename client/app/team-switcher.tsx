import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTeams } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { Menu, MenuItem, MenuSection } from '#client/ui/menu.tsx'
import { isGroup } from '#shared/model/people.ts'
import type { TeamLine } from '#shared/protocol/http.ts'
import type { BarTab } from './app-bar.tsx'
import type { FrameTeam } from './frame-team.ts'
import css from './team-switcher.module.css'

/** The name of the team that is open, and behind it the others: schools first, then groups. */
export function TeamSwitcher(props: { team: FrameTeam | null; current?: BarTab | undefined }) {
  const { team, current } = props
  const teams = useTeams()
  if (!team) return <span className={css.name}>{texts.shell.product}</span>
  if (teams.length < 2) return <span className={css.name}>{team.name}</span>
  const page = current === 'scrum' ? 'scrumbord' : 'verbeterbord'
  const schools = teams.filter((line) => !isGroup(line.kind))
  const groups = teams.filter((line) => isGroup(line.kind))
  return (
    <Menu
      label={texts.shell.chooseTeam}
      placement="bottom start"
      trigger={
        <Button className={css.button ?? ''} aria-label={texts.shell.switchTeam(team.name)}>
          <span className={css.words}>{team.name}</span>
          <Icon icon={ChevronDown} />
        </Button>
      }
    >
      <TeamSection title={texts.shell.teams} lines={schools} team={team} page={page} />
      {groups.length > 0 && (
        <TeamSection title={texts.shell.groups} lines={groups} team={team} page={page} />
      )}
    </Menu>
  )
}

function TeamSection(props: {
  title: string
  lines: readonly TeamLine[]
  team: FrameTeam
  page: string
}) {
  return (
    <MenuSection title={props.title}>
      {props.lines.map((line) => (
        <MenuItem
          key={line.id}
          href={`/team/${line.code}/${props.page}`}
          isCurrent={line.code === props.team.code}
          textValue={line.name}
          note={noteOf(line)}
        >
          {line.name}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

function noteOf(line: TeamLine): string | undefined {
  if (!line.mayWrite) return texts.shell.readOnly
  return line.schoolName !== null && line.schoolName !== line.name ? line.schoolName : undefined
}
