import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useMe } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import form from '#client/ui/form.module.css'
import { SendForm } from '#client/ui/send-form.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'

export function MyProfile() {
  const me = useMe()
  const [name, setName] = useState(me.name)
  const { send, isBusy, error } = useSend([['me'], ['team'], ['people']])
  const save = async () => {
    const answer = await send('PATCH', '/api/me', { name })
    if (answer.ok) showToast({ text: texts.account.nameSaved })
  }
  return (
    <SendForm isNarrow fault={faultElsewhere(error, ['name'])} error={error} onSubmit={save}>
      <TextInput
        label={texts.account.name}
        description={texts.account.nameHint}
        autoComplete="name"
        value={name}
        onChange={setName}
        error={faultOn(error, 'name')}
      />
      <TextInput label={texts.account.email} value={me.email} isReadOnly />
      <div className={form.buttons}>
        <Button type="submit" isBusy={isBusy} isDisabled={name.trim() === me.name}>
          {texts.account.saveName}
        </Button>
      </div>
    </SendForm>
  )
}
