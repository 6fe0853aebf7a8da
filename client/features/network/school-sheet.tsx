import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { Select } from '#client/ui/select.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { REGIONS, type Region } from '#shared/rules/holidays.ts'
import type { School } from './schools.tsx'

/** A new school, or the name and region of one. */
export function SchoolSheet(props: { school: School | null; onClose: () => void }) {
  const { school, onClose } = props
  const [name, setName] = useState(school?.name ?? '')
  const [region, setRegion] = useState<Region>(school?.region ?? 'north')
  const { send, isBusy, error } = useSend([['network'], ['teams'], ['team'], ['me']])
  const save = async () => {
    const answer = school
      ? await send('PATCH', `/api/network/schools/${school.id}`, { name, region })
      : await send('POST', '/api/network/schools', { name, region })
    if (!answer.ok) return
    showToast({ text: texts.network.schoolSaved(name.trim()) })
    onClose()
  }
  return (
    <FormSheet
      title={school ? texts.network.editSchool : texts.network.addSchoolTitle}
      size="small"
      fault={faultElsewhere(error, ['name', 'region'])}
      error={error}
      isBusy={isBusy}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={texts.network.schoolName}
        value={name}
        onChange={setName}
        error={faultOn(error, 'name')}
        autoFocus
      />
      <Select
        label={texts.network.schoolRegion}
        options={REGIONS.map((id) => ({ id, label: texts.people.regions[id] }))}
        value={region}
        onChange={setRegion}
        error={faultOn(error, 'region')}
      />
    </FormSheet>
  )
}
