import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { fetched } from '#client/api/request.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { rememberDevice } from '#client/ui/device-choice.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { EntryPage } from '#client/ui/entry-page.tsx'
import { linkToken } from '#client/ui/link-token.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { type SetupAnswers, SetupForm } from './setup-form.tsx'

/** The first page anybody sees: from an empty server to a board. Works once, with the link the server printed. */
export function SetupPage() {
  const [token] = useState(linkToken)
  const { data } = useQuery({
    queryKey: ['setup'],
    queryFn: () => fetched<{ open: boolean }>('/api/setup'),
  })
  const { send, isBusy, error } = useSend()
  const queries = useQueryClient()
  const [, navigate] = useLocation()

  const submit = async (answers: SetupAnswers) => {
    const answer = await send('POST', '/api/setup', { ...answers, token })
    if (!answer.ok) return
    rememberDevice(answers.ownDevice)
    queries.clear()
    navigate(`/team/${answers.teamCode}/verbeterbord`, { replace: true })
  }

  if (!data) {
    return (
      <EntryPage title={texts.entry.setup.title} isWide>
        <Skeleton />
      </EntryPage>
    )
  }
  if (!data.open) {
    return (
      <EntryPage title={texts.entry.setup.closedTitle} intro={texts.entry.setup.closed}>
        <ButtonLink href="/inloggen" variant="primary">
          {texts.entry.toSignIn}
        </ButtonLink>
      </EntryPage>
    )
  }
  return (
    <EntryPage title={texts.entry.setup.title} intro={texts.entry.setup.intro} isWide>
      {token === '' ? (
        <EmptyNote>{texts.entry.setup.withoutToken}</EmptyNote>
      ) : (
        <SetupForm onSubmit={(answers) => void submit(answers)} error={error} isBusy={isBusy} />
      )}
    </EntryPage>
  )
}
