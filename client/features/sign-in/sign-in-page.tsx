import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-aria-components'
import { useLocation, useSearch } from 'wouter'
import { forgetOthers } from '#client/api/device.ts'
import { serverKnows, tellTabs } from '#client/api/end-sign-in.ts'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { keepAnswersOf } from '#client/api/kept-answers.ts'
import { fetched } from '#client/api/request.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { DeviceChoice, rememberDevice, rememberedDevice } from '#client/ui/device-choice.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { EntryPage } from '#client/ui/entry-page.tsx'
import form from '#client/ui/form.module.css'
import { LanguageSwitch } from '#client/ui/language-switch.tsx'
import { SendForm } from '#client/ui/send-form.tsx'
import { PasswordInput, TextInput } from '#client/ui/text-input.tsx'
import type { Me } from '#shared/protocol/http.ts'
import { askedPath } from './asked-path.ts'

/** E-mail address, password and whose device this is; then on to the page that was asked for. */
export function SignInPage() {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [ownDevice, setOwnDevice] = useState(rememberedDevice)
  const { send, isBusy, error } = useSend()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const search = useSearch()

  const submit = async () => {
    await serverKnows()
    const answer = await send<Me>('POST', '/api/sign-in', { email, password, ownDevice })
    if (!answer.ok) return
    await forgetOthers(ownDevice ? answer.value.id : null)
    keepAnswersOf(null)
    tellTabs()
    rememberDevice(ownDevice)
    queries.clear()
    navigate(askedPath(search), { replace: true })
  }

  return (
    <EntryPage title={texts.entry.signIn.title}>
      <NotSetUp />
      <SendForm fault={faultElsewhere(error, ['email'])} error={error} onSubmit={submit}>
        <TextInput
          label={texts.entry.email}
          type="email"
          name="email"
          autoComplete="username"
          inputMode="email"
          value={email}
          onChange={setEmail}
          error={faultOn(error, 'email')}
          autoFocus
        />
        <PasswordInput
          label={texts.entry.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <DeviceChoice value={ownDevice} onChange={setOwnDevice} />
        <Button type="submit" variant="primary" size="large" wide isBusy={isBusy}>
          {texts.entry.signIn.submit}
        </Button>
      </SendForm>
      <p className={form.hint}>{texts.entry.signIn.forgotten}</p>
      <p className={form.hint}>
        <Link href="/scherm">{texts.entry.signIn.isScreen}</Link>
      </p>
      <div>
        <LanguageSwitch />
      </div>
    </EntryPage>
  )
}

function NotSetUp() {
  const { data } = useQuery({
    queryKey: ['setup'],
    queryFn: () => fetched<{ open: boolean }>('/api/setup'),
  })
  if (!data?.open) return null
  return <EmptyNote>{texts.entry.signIn.notSetUp}</EmptyNote>
}
