import { useState } from 'react'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { EntryPage } from '#client/ui/entry-page.tsx'
import { linkToken } from '#client/ui/link-token.ts'

/** From a link in a mail, without a sign-in. A tap on purpose: programs that look at links pause nothing. */
export function PauseMailPage() {
  const [token] = useState(linkToken)
  const [isPaused, setPaused] = useState(false)
  const { send, isBusy, error } = useSend()
  const say = texts.mail
  const kind = token.split('.')[1]
  const pause = async () => {
    const answer = await send('POST', '/api/mail/pause', { token })
    if (answer.ok) setPaused(true)
  }
  if (isPaused || error) {
    return (
      <EntryPage
        title={isPaused ? say.pausedDone : say.pauseTitle}
        intro={isPaused ? say.pausedNote : say.pauseInvalid}
      >
        <ButtonLink href="/account">{say.toAccount}</ButtonLink>
      </EntryPage>
    )
  }
  return (
    <EntryPage title={say.pauseTitle} intro={introFor(kind)}>
      <Button variant="primary" size="large" wide isBusy={isBusy} onPress={() => void pause()}>
        {say.pauseButton}
      </Button>
    </EntryPage>
  )
}

function introFor(kind: string | undefined): string {
  if (kind === 'session') return texts.mail.pauseSession
  return kind === 'talk' ? texts.mail.pauseTalk : texts.mail.pauseDigest
}
