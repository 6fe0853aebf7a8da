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
  const sections = [
    { title: texts.shell.myTeams, lines: teams.filter((line) => line.mayWrite) },
    { title: texts.shell.readSchools, lines: teams.filter(isReadSchool) },
    { title: texts.shell.readGroups, lines: teams.filter(isReadGroup) },
  ].filter(({ lines }) => lines.length > 0)
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
      {sections.map((section) => (
        <TeamSection key={section.title} {...section} team={team} page={page} />
      ))}
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

function isReadSchool(line: TeamLine): boolean {
  return !line.mayWrite && !isGroup(line.kind)
}

function isReadGroup(line: TeamLine): boolean {
  return !line.mayWrite && isGroup(line.kind)
}

/** The school, where the name of the team does not say it. */
function noteOf({ schoolName, name }: TeamLine): string | undefined {
  return schoolName !== null && schoolName !== name ? schoolName : undefined
}
