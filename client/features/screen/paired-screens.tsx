import { useQuery } from '@tanstack/react-query'
import { Presentation } from 'lucide-react'
import { useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { serverNow } from '#client/api/server-clock.ts'
import { useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { dayLabel, since } from '#client/ui/format.ts'
import { PageSection } from '#client/ui/page.tsx'
import list from '#client/ui/row-list.module.css'
import { Sheet } from '#client/ui/sheet.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { PairedScreen } from '#shared/protocol/screens.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { pairingAddress } from './addresses.ts'

const say = texts.screens.list

/** The screens on the wall that show the board of this team; whoever belongs to it may take one off. */
export function PairedScreens({ teamId }: { teamId: TeamId }) {
  const { data } = useQuery({
    queryKey: ['screens', teamId],
    queryFn: () => fetched<PairedScreen[]>(`/api/teams/${teamId}/screens`),
  })
  const [chosen, setChosen] = useState<PairedScreen | null>(null)
  if (!data) return null
  return (
    <PageSection
      title={say.title}
      action={
        <ButtonLink icon={Presentation} href="/koppelen">
          {say.pair}
        </ButtonLink>
      }
    >
      {data.length === 0 ? (
        <EmptyNote>{say.empty(pairingAddress())}</EmptyNote>
      ) : (
        <ul className={list.list}>
          {data.map((screen) => (
            <ScreenRow key={screen.id} screen={screen} onUnpair={() => setChosen(screen)} />
          ))}
        </ul>
      )}
      {chosen && <UnpairSheet screen={chosen} teamId={teamId} onClose={() => setChosen(null)} />}
    </PageSection>
  )
}

function ScreenRow({ screen, onUnpair }: { screen: PairedScreen; onUnpair: () => void }) {
  const today = useToday()
  const { name, pairedBy, pairedAt, seenAt } = screen
  const facts = [
    say.paired(pairedBy, dayLabel(dayOf(pairedAt), today)),
    ...(seenAt === null ? [] : [say.seen(since(seenAt, serverNow()))]),
  ]
  return (
    <li className={list.row}>
      <div className={list.words}>
        <span className={list.name}>{name}</span>
        <span className={list.more}>{facts.join(', ')}</span>
      </div>
      <div className={list.side}>
        <Button size="small" aria-label={say.unpairLabel(name)} onPress={onUnpair}>
          {say.unpair}
        </Button>
      </div>
    </li>
  )
}

function UnpairSheet(props: { screen: PairedScreen; teamId: TeamId; onClose: () => void }) {
  const { screen, teamId, onClose } = props
  const { send, isBusy, error } = useSend([['screens', teamId]])
  const unpair = async () => {
    const answer = await send('DELETE', `/api/teams/${teamId}/screens/${screen.id}`)
    if (!answer.ok) return
    showToast({ text: say.unpaired(screen.name) })
    onClose()
  }
  return (
    <Sheet
      title={say.unpairTitle(screen.name)}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {texts.ui.cancel}
          </Button>
          <Button variant="primary" isBusy={isBusy} onPress={() => void unpair()}>
            {say.unpair}
          </Button>
        </>
      }
    >
      <Fault text={error?.message} />
      <p>{say.unpairText}</p>
    </Sheet>
  )
}
