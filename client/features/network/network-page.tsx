import { useQuery } from '@tanstack/react-query'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { PageHead } from '#client/ui/page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { Network } from '#shared/protocol/network.ts'
import { Groups } from './groups.tsx'
import { Keeping } from './keeping.tsx'
import { MailSection } from './mail-settings.tsx'
import { NetworkNameSheet } from './network-name-sheet.tsx'
import { NetworkPeople } from './network-people.tsx'
import { PlainHttpNotice } from './plain-http-notice.tsx'
import { Schools } from './schools.tsx'
import { ServerSection } from './server-section.tsx'

/** What the beheerder sets up: schools with their teams, groups, people. */
export function NetworkPage() {
  const me = useMe()
  const isAdministrator = me.networkRoles.includes('administrator')
  const { data, error } = useQuery({
    queryKey: ['network'],
    queryFn: () => fetched<Network>('/api/network'),
    enabled: isAdministrator,
  })
  const [isRenaming, setRenaming] = useState(false)
  if (!isAdministrator) {
    return (
      <>
        <PageHead title={texts.network.title} />
        <EmptyNote>{texts.network.notAllowed}</EmptyNote>
      </>
    )
  }
  if (!data) {
    return (
      <>
        <PageHead title={texts.network.title} />
        {error ? <EmptyNote>{error.message}</EmptyNote> : <Skeleton />}
      </>
    )
  }
  return (
    <>
      <PageHead title={texts.network.title} fact={data.name}>
        <Button icon={Pencil} onPress={() => setRenaming(true)}>
          {texts.network.rename}
        </Button>
      </PageHead>
      <PlainHttpNotice />
      <Schools network={data} />
      <Groups network={data} />
      <NetworkPeople network={data} />
      <MailSection />
      <Keeping />
      <ServerSection />
      {isRenaming && <NetworkNameSheet name={data.name} onClose={() => setRenaming(false)} />}
    </>
  )
}
