import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { proposeCode } from '#client/ui/propose-code.ts'
import { Select } from '#client/ui/select.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { isGroup, TEAM_KINDS, type TeamKind } from '#shared/model/people.ts'
import type { School } from './schools.tsx'

/** A new team of a school, or a group of the network when there is no school. */
export function TeamSheet(props: { school: School | null; onClose: () => void }) {
  const { school, onClose } = props
  const [name, setName] = useState('')
  const [typedCode, setTypedCode] = useState<string | null>(null)
  const [kind, setKind] = useState<TeamKind>(school ? 'schoolteam' : 'expert')
  const { send, isBusy, error } = useSend([['network'], ['teams'], ['me']])
  const code = (typedCode ?? proposeCode(name)).toUpperCase()
  const kinds = TEAM_KINDS.filter((candidate) => isGroup(candidate) === (school === null))
  const save = async () => {
    const body = { name, code, kind, schoolId: school?.id ?? null }
    const answer = await send('POST', '/api/network/teams', body)
    if (!answer.ok) return
    showToast({ text: texts.network.teamSaved(name.trim()) })
    onClose()
  }
  return (
    <FormSheet
      title={school ? texts.network.addTeamTitle(school.name) : texts.network.addGroupTitle}
      size="small"
      submit={texts.network.add}
      fault={faultElsewhere(error, ['name', 'code', 'kind'])}
      error={error}
      isBusy={isBusy}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={texts.network.teamName}
        value={name}
        onChange={setName}
        error={faultOn(error, 'name')}
        autoFocus
      />
      <TextInput
        label={texts.network.teamCode}
        description={texts.network.teamCodeHint}
        maxLength={5}
        value={code}
        onChange={setTypedCode}
        error={faultOn(error, 'code')}
      />
      <Select
        label={school ? texts.network.teamKind : texts.network.groupKind}
        options={kinds.map((id) => ({ id, label: texts.people.kinds[id] }))}
        value={kind}
        onChange={setKind}
        error={faultOn(error, 'kind')}
      />
    </FormSheet>
  )
}
