import { useQuery } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { fetched } from '#client/api/request.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import form from '#client/ui/form.module.css'
import { PageSection } from '#client/ui/page.tsx'
import { Select } from '#client/ui/select.tsx'
import { SendForm } from '#client/ui/send-form.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { PasswordInput, TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { MAIL_SECURITIES, type MailSettings, type MailTestResult } from '#shared/protocol/mail.ts'

const KEY = ['mail-settings'] as const

/** How mail leaves Beterbord: set and tried right here. */
export function MailSection() {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => fetched<MailSettings>('/api/network/mail'),
  })
  const say = texts.mail
  return (
    <PageSection title={say.title} fact={say.note}>
      {data === undefined ? <Skeleton lines={3} /> : <MailForm settings={data} />}
    </PageSection>
  )
}

const EMPTY = {
  host: '',
  port: 587,
  security: 'starttls',
  username: '',
  sender: '',
  isOn: false,
  hasPassword: false,
} as const

function MailForm({ settings }: { settings: MailSettings }) {
  const [asked, setAsked] = useState<NonNullable<MailSettings>>(settings ?? EMPTY)
  const [password, setPassword] = useState('')
  const { send, isBusy, error } = useSend([KEY])
  const say = texts.mail
  const set = (part: Partial<NonNullable<MailSettings>>) => setAsked({ ...asked, ...part })
  const save = async () => {
    const { hasPassword: _, ...body } = asked
    const answer = await send('PUT', '/api/network/mail', {
      ...body,
      password: password === '' ? null : password,
    })
    if (!answer.ok) return
    setPassword('')
    showToast({ text: say.saved })
  }
  return (
    <SendForm
      isNarrow
      fault={faultElsewhere(error, ['host', 'port', 'sender'])}
      error={error}
      onSubmit={save}
    >
      <p>{settings?.isOn ? say.on : say.off}</p>
      <TextInput
        label={say.host}
        value={asked.host}
        onChange={(host) => set({ host })}
        error={faultOn(error, 'host')}
        placeholder="smtp.voorbeeld.nl"
      />
      <TextInput
        label={say.port}
        inputMode="numeric"
        value={String(asked.port)}
        onChange={(port) => set({ port: Number(port.replace(/\D/g, '')) })}
        error={faultOn(error, 'port')}
      />
      <Select
        label={say.security}
        options={MAIL_SECURITIES.map((id) => ({ id, label: say.securities[id] }))}
        value={asked.security}
        onChange={(security) => set({ security })}
      />
      <TextInput
        label={say.username}
        description={say.usernameHint}
        autoComplete="off"
        value={asked.username}
        onChange={(username) => set({ username })}
      />
      <PasswordInput
        label={say.password}
        autoComplete="new-password"
        {...(settings?.hasPassword ? { description: say.passwordKept } : {})}
        value={password}
        onChange={setPassword}
      />
      <TextInput
        label={say.sender}
        description={say.senderHint}
        type="email"
        value={asked.sender}
        onChange={(sender) => set({ sender })}
        error={faultOn(error, 'sender')}
      />
      <Checkbox isSelected={asked.isOn} onChange={(isOn) => set({ isOn })}>
        {say.turnOn}
      </Checkbox>
      <div className={form.buttons}>
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {say.save}
        </Button>
        {settings !== null && <TestMail />}
      </div>
    </SendForm>
  )
}

function TestMail() {
  const { send, isBusy } = useSend()
  const [result, setResult] = useState<MailTestResult | null>(null)
  const say = texts.mail
  const test = async () => {
    setResult(null)
    const answer = await send<MailTestResult>('POST', '/api/network/mail/test')
    if (answer.ok) setResult(answer.value)
    else showToast({ text: answer.error.message, tone: 'error' })
  }
  return (
    <>
      <Button icon={Send} isBusy={isBusy} onPress={() => void test()}>
        {isBusy ? say.testing : say.test}
      </Button>
      {result && (
        <div role="status">
          <p>{say.outcomes[result.outcome]}</p>
          {result.answer !== '' && <p className={form.hint}>{say.answer(result.answer)}</p>}
        </div>
      )}
    </>
  )
}
