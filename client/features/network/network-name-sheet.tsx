import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'

export function NetworkNameSheet(props: { name: string; onClose: () => void }) {
  const [name, setName] = useState(props.name)
  const { send, isBusy, error } = useSend([['network'], ['me']])
  const save = async () => {
    const answer = await send('PATCH', '/api/network', { name })
    if (!answer.ok) return
    showToast({ text: texts.network.renamed })
    props.onClose()
  }
  return (
    <FormSheet
      title={texts.network.rename}
      size="small"
      fault={faultElsewhere(error, ['name'])}
      error={error}
      isBusy={isBusy}
      onSubmit={save}
      onClose={props.onClose}
    >
      <TextInput
        label={texts.network.name}
        value={name}
        onChange={setName}
        error={faultOn(error, 'name')}
        autoFocus
      />
    </FormSheet>
  )
}
