import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { DeviceChoice } from '#client/ui/device-choice.tsx'
import { Fault } from '#client/ui/fault.tsx'
import form from '#client/ui/form.module.css'
import { proposeCode } from '#client/ui/propose-code.ts'
import { Select } from '#client/ui/select.tsx'
import { SendForm } from '#client/ui/send-form.tsx'
import { PasswordInput, TextInput } from '#client/ui/text-input.tsx'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import { REGIONS, type Region } from '#shared/rules/holidays.ts'
import { type SetupField, setupFaults } from './setup-faults.ts'
import css from './setup-form.module.css'

export type SetupAnswers = {
  networkName: string
  schoolName: string
  region: Region
  teamName: string
  teamCode: string
  personName: string
  email: string
  password: string
  ownDevice: boolean
}

const EMPTY: SetupAnswers = {
  networkName: '',
  schoolName: '',
  region: 'north',
  teamName: '',
  teamCode: '',
  personName: '',
  email: '',
  password: '',
  ownDevice: true,
}

type Props = {
  onSubmit: (answers: SetupAnswers) => void
  error: ApiErrorBody | null
  isBusy: boolean
}

/** Network, school with its team, and you: one page, every fault at once. */
export function SetupForm({ onSubmit, error, isBusy }: Props) {
  const [typed, setTyped] = useState<Partial<SetupAnswers>>({})
  const [isChecked, setChecked] = useState(false)
  const answers = filledIn(typed)
  const words = texts.entry.setup
  const own = isChecked ? setupFaults(answers) : null
  const shown = own ?? error
  const input = (field: Exclude<SetupField, 'password' | 'region'>) => ({
    name: field,
    value: answers[field],
    onChange: (text: string) => setTyped({ ...typed, [field]: text }),
    error: faultOn(shown, field),
  })
  const submit = () => {
    setChecked(true)
    if (!setupFaults(answers)) onSubmit(answers)
  }
  return (
    <SendForm error={shown} onSubmit={submit}>
      <section className={css.step}>
        <h2>{words.network}</h2>
        <TextInput {...input('networkName')} label={words.networkName} autoFocus />
      </section>
      <section className={css.step}>
        <h2>{words.school}</h2>
        <div className={form.row}>
          <TextInput {...input('schoolName')} label={words.schoolName} />
          <Select
            label={words.region}
            options={REGIONS.map((id) => ({ id, label: texts.people.regions[id] }))}
            value={answers.region}
            onChange={(region) => setTyped({ ...typed, region })}
          />
          <TextInput
            {...input('teamName')}
            label={words.teamName}
            description={words.teamNameHint}
          />
          <TextInput
            {...input('teamCode')}
            label={words.teamCode}
            description={words.teamCodeHint}
            maxLength={5}
          />
        </div>
      </section>
      <section className={css.step}>
        <h2>{words.you}</h2>
        <p className={css.hint}>{words.youHint}</p>
        <div className={form.row}>
          <TextInput {...input('personName')} label={words.personName} autoComplete="name" />
          <TextInput
            {...input('email')}
            label={texts.entry.email}
            type="email"
            autoComplete="username"
          />
        </div>
        <PasswordInput
          label={texts.entry.password}
          description={texts.entry.passwordHint}
          name="password"
          autoComplete="new-password"
          value={answers.password}
          onChange={(password) => setTyped({ ...typed, password })}
          error={faultOn(shown, 'password')}
        />
        <DeviceChoice
          value={answers.ownDevice}
          onChange={(ownDevice) => setTyped({ ...typed, ownDevice })}
        />
      </section>
      <Fault text={faultElsewhere(error, Object.keys(texts.fields) as SetupField[])} />
      <Button type="submit" variant="primary" size="large" wide isBusy={isBusy}>
        {words.submit}
      </Button>
    </SendForm>
  )
}

/** What was typed, with a team name and abbreviation proposed from the school's name. */
function filledIn(typed: Partial<SetupAnswers>): SetupAnswers {
  const schoolName = typed.schoolName ?? ''
  return {
    ...EMPTY,
    teamName: schoolName,
    ...typed,
    teamCode: (typed.teamCode ?? proposeCode(schoolName)).toUpperCase(),
  }
}
