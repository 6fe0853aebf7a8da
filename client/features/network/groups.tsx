import { Plus } from 'lucide-react'
import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { PageSection } from '#client/ui/page.tsx'
import type { Network } from '#shared/protocol/network.ts'
import css from './network.module.css'
import { TeamRows } from './team-rows.tsx'
import { TeamSheet } from './team-sheet.tsx'

/** Expert-, pop-up- and working groups: teams of people from several schools. */
export function Groups({ network }: { network: Network }) {
  const [isAdding, setAdding] = useState(false)
  return (
    <PageSection
      title={texts.network.groups}
      fact={texts.network.groupsNote}
      action={
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {texts.network.addGroup}
        </Button>
      }
    >
      {network.groups.length === 0 ? (
        <EmptyNote>{texts.network.noGroups}</EmptyNote>
      ) : (
        <div className={css.groups}>
          <TeamRows teams={network.groups} />
        </div>
      )}
      {isAdding && <TeamSheet school={null} onClose={() => setAdding(false)} />}
    </PageSection>
  )
}
