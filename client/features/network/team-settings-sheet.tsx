import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { fetched } from '#client/api/request.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { longWeekday } from '#client/ui/format.ts'
import { Select } from '#client/ui/select.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { VISIBILITIES, type Weekday } from '#shared/model/people.ts'
import type { Team, TeamSettings } from '#shared/protocol/http.ts'
import css from './network.module.css'

/** Name, who reads along, and when the team stands at its boards. */
export function TeamSettingsSheet({ teamId, onClose }: { teamId: string; onClose: () => void }) {
  const { data, error } = useQuery({
    queryKey: ['team', teamId],
    queryFn: () => fetched<Team>(`/api/teams/${teamId}`),
  })
  if (data) return <SettingsForm team={data} onClose={onClose} />
  return (
    <Sheet title={texts.network.teamSettings} isOpen size="small" onClose={onClose}>
      {error ? <p>{error.message}</p> : <Skeleton />}
    </Sheet>
  )
}

function SettingsForm({ team, onClose }: { team: Team; onClose: () => void }) {
  const [settings, setSettings] = useState<TeamSettings>({
    name: team.name,
    visibility: team.visibility,
    boardSession: team.boardSession,
    scrumSession: team.scrumSession,
  })
  const { send, isBusy, error } = useSend([['team', team.id], ['teams'], ['network'], ['me']])
  const change = (part: Partial<TeamSettings>) => setSettings({ ...settings, ...part })
  const save = async () => {
    const answer = await send('PATCH', `/api/teams/${team.id}`, settings)
    if (!answer.ok) return
    showToast({ text: texts.network.teamSaved(settings.name.trim()) })
    onClose()
  }
  return (
    <FormSheet
      title={texts.network.settingsTitle(team.name)}
      fault={faultElsewhere(error, ['name'])}
      error={error}
      isBusy={isBusy}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={texts.network.teamName}
        value={settings.name}
        onChange={(name) => change({ name })}
        error={faultOn(error, 'name')}
      />
      <Select
        label={texts.network.visibility}
        options={VISIBILITIES.map((id) => ({ id, label: texts.people.visibilities[id] }))}
        value={settings.visibility}
        onChange={(visibility) => change({ visibility })}
      />
      <SessionDay
        title={texts.network.boardSession}
        session={settings.boardSession}
        onChange={(boardSession) => change({ boardSession })}
      />
      <SessionDay
        title={texts.network.scrumSession}
        session={settings.scrumSession}
        onChange={(scrumSession) => change({ scrumSession })}
      />
    </FormSheet>
  )
}

type Session = TeamSettings['boardSession']
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5]
const KEYS = ['1', '2', '3', '4', '5'] as const

function SessionDay(props: {
  title: string
  session: Session
  onChange: (session: Session) => void
}) {
  const { title, session, onChange } = props
  return (
    <fieldset className={css.session}>
      <legend>{title}</legend>
      <Select
        label={texts.network.weekday}
        options={KEYS.map((id) => ({ id, label: longWeekday(Number(id)) }))}
        value={KEYS[session.weekday - 1] ?? null}
        onChange={(key) => {
          const weekday = WEEK[KEYS.indexOf(key)]
          if (weekday !== undefined) onChange({ ...session, weekday })
        }}
      />
      <TextInput
        label={texts.network.time}
        type="text"
        inputMode="numeric"
        value={session.time}
        onChange={(time) => onChange({ ...session, time })}
      />
    </fieldset>
  )
}
