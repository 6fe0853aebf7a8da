import { SlidersHorizontal, Users } from 'lucide-react'
import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink, IconButton } from '#client/ui/button.tsx'
import type { Network } from '#shared/protocol/network.ts'
import css from './network.module.css'
import { TeamSettingsSheet } from './team-settings-sheet.tsx'

type TeamOfNetwork = Network['groups'][number]

/** Teams as rows: abbreviation, name, what kind; to its people and its settings. */
export function TeamRows({ teams }: { teams: readonly TeamOfNetwork[] }) {
  const [settingsOf, setSettingsOf] = useState<TeamOfNetwork | null>(null)
  return (
    <ul>
      {teams.map((team) => (
        <li key={team.id} className={css.team}>
          <span className={css.code}>{team.code}</span>
          <span className={css.teamWords}>
            <span className={css.teamName}>{team.name}</span>
            <span className={css.kind}>{texts.people.kinds[team.kind]}</span>
          </span>
          <ButtonLink href={`/team/${team.code}/mensen`} icon={Users} variant="quiet" size="small">
            {texts.network.teamPeople}
          </ButtonLink>
          <IconButton
            icon={SlidersHorizontal}
            size="small"
            label={texts.network.settingsTitle(team.name)}
            onPress={() => setSettingsOf(team)}
          />
        </li>
      ))}
      {settingsOf && (
        <TeamSettingsSheet teamId={settingsOf.id} onClose={() => setSettingsOf(null)} />
      )}
    </ul>
  )
}
