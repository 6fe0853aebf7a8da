import { CalendarDays, Ellipsis, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button, IconButton } from '#client/ui/button.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { PageSection } from '#client/ui/page.tsx'
import type { Network } from '#shared/protocol/network.ts'
import { HolidaysSheet } from './holidays-sheet.tsx'
import css from './network.module.css'
import { SchoolSheet } from './school-sheet.tsx'
import { TeamRows } from './team-rows.tsx'
import { TeamSheet } from './team-sheet.tsx'

export type School = Network['schools'][number]
type Open =
  | { readonly sheet: 'new-school' }
  | { readonly sheet: 'edit' | 'holidays' | 'new-team'; readonly school: School }

/** The schools of the network, each with its teams. */
export function Schools({ network }: { network: Network }) {
  const [open, setOpen] = useState<Open | null>(null)
  return (
    <PageSection
      title={texts.network.schools}
      fact={texts.network.schoolCount(network.schools.length)}
      action={
        <Button icon={Plus} onPress={() => setOpen({ sheet: 'new-school' })}>
          {texts.network.addSchool}
        </Button>
      }
    >
      {network.schools.map((school) => (
        <section key={school.id} className={css.school}>
          <header className={css.schoolWords}>
            <h3>{school.name}</h3>
            <span>{texts.network.region(texts.people.regions[school.region])}</span>
          </header>
          <TeamRows teams={school.teams} />
          <Menu
            label={texts.network.schoolMenu(school.name)}
            trigger={<IconButton icon={Ellipsis} label={texts.network.schoolMenu(school.name)} />}
          >
            <MenuItem icon={Plus} onAction={() => setOpen({ sheet: 'new-team', school })}>
              {texts.network.addTeam}
            </MenuItem>
            <MenuItem icon={CalendarDays} onAction={() => setOpen({ sheet: 'holidays', school })}>
              {texts.network.holidays}
            </MenuItem>
            <MenuItem icon={Pencil} onAction={() => setOpen({ sheet: 'edit', school })}>
              {texts.network.editSchool}
            </MenuItem>
          </Menu>
        </section>
      ))}
      {open && <OpenSheet open={open} onClose={() => setOpen(null)} />}
    </PageSection>
  )
}

function OpenSheet({ open, onClose }: { open: Open; onClose: () => void }) {
  switch (open.sheet) {
    case 'new-school':
      return <SchoolSheet school={null} onClose={onClose} />
    case 'edit':
      return <SchoolSheet school={open.school} onClose={onClose} />
    case 'holidays':
      return <HolidaysSheet school={open.school} onClose={onClose} />
    case 'new-team':
      return <TeamSheet school={open.school} onClose={onClose} />
  }
}
