import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { forgetOthers } from '#client/api/device.ts'
import { tellTabs } from '#client/api/end-sign-in.ts'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { keepAnswersOf } from '#client/api/kept-answers.ts'
import { useLook } from '#client/api/use-look.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { DeviceChoice, rememberDevice, rememberedDevice } from '#client/ui/device-choice.tsx'
import { EntryPage } from '#client/ui/entry-page.tsx'
import { linkToken } from '#client/ui/link-token.ts'
import { SendForm } from '#client/ui/send-form.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { PasswordInput, TextInput } from '#client/ui/text-input.tsx'
import type { InvitationLook } from '#shared/protocol/http.ts'
import { invitedAs } from './invited-as.ts'

/** Accepting an invitation: with a new account, or with the password of the one that is there. */
export function InvitationPage() {
  const [token] = useState(linkToken)
  const { value: invitation, error } = useLook<InvitationLook>('/api/invitations/look', token)
  if (error) {
    return (
      <EntryPage title={texts.entry.invitation.invalidTitle} intro={error.message}>
        <ButtonLink href="/inloggen">{texts.entry.toSignIn}</ButtonLink>
      </EntryPage>
    )
  }
  if (!invitation) {
    return (
      <EntryPage title={texts.shell.product}>
        <Skeleton />
      </EntryPage>
    )
  }
  return (
    <EntryPage
      title={texts.entry.invitation.title(invitation.teamName)}
      intro={texts.entry.invitation.intro(invitedAs(invitation))}
    >
      <AcceptForm token={token} invitation={invitation} />
    </EntryPage>
  )
}

function AcceptForm({ token, invitation }: { token: string; invitation: InvitationLook }) {
  const [name, setName] = useState(invitation.name)
  const [password, setPassword] = useState('')
  const [ownDevice, setOwnDevice] = useState(rememberedDevice)
  const { send, isBusy, error } = useSend()
  const queries = useQueryClient()
  const [, navigate] = useLocation()

  const submit = async () => {
    const body = { token, name, password, ownDevice }
    const answer = await send('POST', '/api/invitations/accept', body)
    if (!answer.ok) return
    await forgetOthers(null)
    keepAnswersOf(null)
    tellTabs()
    rememberDevice(ownDevice)
    queries.clear()
    navigate('/', { replace: true })
  }

  return (
    <SendForm fault={faultElsewhere(error, ['name', 'password'])} error={error} onSubmit={submit}>
      <TextInput
        label={texts.entry.email}
        type="email"
        name="email"
        autoComplete="username"
        value={invitation.email}
        isReadOnly
      />
      {!invitation.hasAccount && (
        <TextInput
          label={texts.entry.invitation.name}
          description={texts.entry.invitation.nameHint}
          name="name"
          autoComplete="name"
          value={name}
          onChange={setName}
          error={faultOn(error, 'name')}
        />
      )}
      <PasswordInput
        label={invitation.hasAccount ? texts.entry.password : texts.entry.invitation.choosePassword}
        description={
          invitation.hasAccount ? texts.entry.invitation.hasAccount : texts.entry.passwordHint
        }
        name="password"
        autoComplete={invitation.hasAccount ? 'current-password' : 'new-password'}
        value={password}
        onChange={setPassword}
        error={faultOn(error, 'password')}
      />
      <DeviceChoice value={ownDevice} onChange={setOwnDevice} />
      <Button type="submit" variant="primary" size="large" wide isBusy={isBusy}>
        {texts.entry.invitation.submit}
      </Button>
    </SendForm>
  )
}
