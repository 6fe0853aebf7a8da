import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useMe } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import form from '#client/ui/form.module.css'
import { SendForm } from '#client/ui/send-form.tsx'
import { PasswordInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'

export function MyPassword() {
  const me = useMe()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const { send, isBusy, error } = useSend([['sign-ins']])
  const save = async () => {
    const answer = await send('PUT', '/api/me/password', { current, next })
    if (!answer.ok) return
    setCurrent('')
    setNext('')
    showToast({ text: texts.account.passwordSaved })
  }
  return (
    <SendForm
      isNarrow
      fault={faultElsewhere(error, ['current', 'next'])}
      error={error}
      onSubmit={save}
    >
      {/* Tells a password manager whose password this is. */}
      <input type="text" autoComplete="username" value={me.email} readOnly hidden />
      <PasswordInput
        label={texts.account.currentPassword}
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={faultOn(error, 'current')}
      />
      <PasswordInput
        label={texts.account.nextPassword}
        description={texts.entry.passwordHint}
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={faultOn(error, 'next')}
      />
      <p className={form.hint}>{texts.account.passwordNote}</p>
      <div className={form.buttons}>
        <Button type="submit" isBusy={isBusy} isDisabled={current === '' || next === ''}>
          {texts.account.savePassword}
        </Button>
      </div>
    </SendForm>
  )
}
