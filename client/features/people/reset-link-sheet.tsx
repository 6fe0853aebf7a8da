import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { momentLabel } from '#client/ui/format.ts'
import { OneTimeLink as LinkToCopy } from '#client/ui/one-time-link.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import type { ManagedMember, OneTimeLink, Team } from '#shared/protocol/http.ts'

/** A link with which somebody chooses a new password, to hand over in person. */
export function ResetLinkSheet(props: { member: ManagedMember; team: Team; onClose: () => void }) {
  const { member, team, onClose } = props
  const [link, setLink] = useState<OneTimeLink | null>(null)
  const { send, isBusy, error } = useSend()
  const today = useToday()
  const make = async () => {
    const path = `/api/teams/${team.id}/members/${member.id}/reset-link`
    const answer = await send<OneTimeLink>('POST', path, {})
    if (answer.ok) setLink(answer.value)
  }
  return (
    <Sheet title={texts.people.resetTitle(member.name)} isOpen onClose={onClose}>
      <Fault text={error?.message} />
      {link ? (
        <LinkToCopy
          link={link.link}
          explanation={texts.people.resetExplanation(
            member.name,
            momentLabel(link.expiresAt, today),
          )}
        />
      ) : (
        <>
          <p>{texts.people.resetBefore(member.name)}</p>
          <Button variant="primary" size="large" wide isBusy={isBusy} onPress={() => void make()}>
            {texts.people.resetMake}
          </Button>
        </>
      )}
    </Sheet>
  )
}
