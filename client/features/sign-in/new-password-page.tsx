import { useState } from 'react'
import { useLocation } from 'wouter'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useLook } from '#client/api/use-look.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { EntryPage } from '#client/ui/entry-page.tsx'
import { linkToken } from '#client/ui/link-token.ts'
import { SendForm } from '#client/ui/send-form.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { PasswordInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'

/** Choosing a new password with a link that a coordinator handed over. */
export function NewPasswordPage() {
  const [token] = useState(linkToken)
  const { value, error } = useLook<{ name: string }>('/api/reset-links/look', token)
  if (error) {
    return (
      <EntryPage title={texts.entry.reset.invalidTitle} intro={error.message}>
        <ButtonLink href="/inloggen">{texts.entry.toSignIn}</ButtonLink>
      </EntryPage>
    )
  }
  return (
    <EntryPage
      title={value ? texts.entry.reset.title(value.name) : texts.entry.newPassword}
      intro={texts.entry.reset.intro}
    >
      {value ? <PasswordForm token={token} /> : <Skeleton lines={2} />}
    </EntryPage>
  )
}

function PasswordForm({ token }: { token: string }) {
  const [password, setPassword] = useState('')
  const { send, isBusy, error } = useSend()
  const [, navigate] = useLocation()
  const submit = async () => {
    const answer = await send('POST', '/api/reset-links/use', { token, password })
    if (!answer.ok) return
    showToast({ text: texts.entry.reset.done })
    navigate('/inloggen', { replace: true })
  }
  return (
    <SendForm fault={faultElsewhere(error, ['password'])} error={error} onSubmit={submit}>
      <PasswordInput
        label={texts.entry.newPassword}
        description={texts.entry.passwordHint}
        name="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={faultOn(error, 'password')}
        autoFocus
      />
      <Button type="submit" variant="primary" size="large" wide isBusy={isBusy}>
        {texts.entry.reset.submit}
      </Button>
    </SendForm>
  )
}
