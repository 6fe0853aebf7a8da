import { useState } from 'react'
import { faultElsewhere, faultOn } from '#client/api/faults.ts'
import { useMe } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { Choice } from '#client/ui/choice.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { linkToken } from '#client/ui/link-token.ts'
import { PageHead } from '#client/ui/page.tsx'
import { SendForm } from '#client/ui/send-form.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Me } from '#shared/protocol/http.ts'
import css from './confirm-page.module.css'

type MyTeam = Me['teams'][number]

/** "/koppelen#123456": somebody of a team says on their own device whose board a screen shows. */
export function ConfirmPage() {
  const say = texts.screens.confirm
  const { teams } = useMe()
  const [done, setDone] = useState<{ name: string; team: MyTeam } | null>(null)
  if (teams.length === 0) return <EmptyNote>{say.noTeam}</EmptyNote>
  if (done) {
    return (
      <>
        <PageHead title={say.doneTitle} />
        <p role="status">{say.done(done.name, done.team.name)}</p>
        <div className={css.next}>
          <ButtonLink variant="primary" href={`/team/${done.team.code}/verbeterbord`}>
            {say.toBoard}
          </ButtonLink>
          <ButtonLink href={`/team/${done.team.code}/mensen`}>
            {texts.screens.list.title}
          </ButtonLink>
        </div>
      </>
    )
  }
  return (
    <>
      <PageHead title={say.title} fact={say.intro} />
      <ConfirmForm teams={teams} onDone={(name, team) => setDone({ name, team })} />
    </>
  )
}

function ConfirmForm(props: {
  teams: readonly MyTeam[]
  onDone: (name: string, team: MyTeam) => void
}) {
  const say = texts.screens.confirm
  const { teams, onDone } = props
  const [scanned] = useState(() => digitsOf(linkToken()).slice(0, 6))
  const [code, setCode] = useState(scanned)
  const [check, setCheck] = useState('')
  const [teamId, setTeamId] = useState(teams[0]?.id ?? '')
  const [name, setName] = useState<string>(say.usualName)
  const { send, isBusy, error } = useSend([['screens', teamId]])
  const [isTried, setTried] = useState(false)
  const isCodeWhole = digitsOf(code).length === 6
  const isCheckWhole = digitsOf(check).length === 2
  const submit = async () => {
    setTried(true)
    if (!isCodeWhole || !isCheckWhole) return
    const body = { code: digitsOf(code), check: digitsOf(check), name: name.trim() }
    const answer = await send('POST', `/api/teams/${teamId}/screens`, body)
    const team = teams.find(({ id }) => id === teamId)
    if (answer.ok && team) onDone(body.name, team)
  }
  return (
    <SendForm fault={faultElsewhere(error, ['name'])} error={error} isNarrow onSubmit={submit}>
      <TextInput
        label={say.code}
        description={say.codeHint}
        inputClassName={css.digits ?? ''}
        inputMode="numeric"
        autoComplete="off"
        value={code}
        onChange={setCode}
        error={isTried && !isCodeWhole ? say.codeHint : undefined}
        autoFocus={scanned === ''}
      />
      <TextInput
        label={say.check}
        description={say.checkHint}
        inputClassName={css.digits ?? ''}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        value={check}
        onChange={setCheck}
        error={isTried && !isCheckWhole ? say.checkHint : undefined}
        autoFocus={scanned !== ''}
      />
      {teams.length > 1 && (
        <Choice
          label={say.team}
          options={teams.map((team) => ({
            id: team.id,
            title: team.name,
            meaning: team.schoolName === team.name ? team.code : (team.schoolName ?? team.code),
          }))}
          value={teamId}
          onChange={setTeamId}
        />
      )}
      <TextInput
        label={say.name}
        description={say.nameHint}
        value={name}
        onChange={setName}
        error={faultOn(error, 'name')}
      />
      <Button type="submit" variant="primary" size="large" wide isBusy={isBusy}>
        {say.submit}
      </Button>
    </SendForm>
  )
}

/** People write `123 456`. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
