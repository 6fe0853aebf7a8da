import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { listLabel } from '#client/ui/format.ts'
import { PageSection } from '#client/ui/page.tsx'
import list from '#client/ui/row-list.module.css'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Network } from '#shared/protocol/network.ts'
import css from './network.module.css'
import { NetworkInviteSheet } from './network-invite-sheet.tsx'
import { NetworkRolesSheet } from './network-roles-sheet.tsx'

export type PersonOfNetwork = Network['people'][number]

/** Everybody in the network, and who is directeur or beheerder. */
export function NetworkPeople({ network }: { network: Network }) {
  const [search, setSearch] = useState('')
  const [rolesOf, setRolesOf] = useState<PersonOfNetwork | null>(null)
  const [isInviting, setInviting] = useState(false)
  const asked = search.trim().toLocaleLowerCase('nl')
  const found = network.people.filter((person) =>
    [person.name, person.email, ...person.teams].join(' ').toLocaleLowerCase('nl').includes(asked),
  )
  return (
    <PageSection
      title={texts.network.people}
      fact={texts.network.personCount(network.people.length)}
      action={
        <Button icon={UserPlus} onPress={() => setInviting(true)}>
          {texts.network.invite}
        </Button>
      }
    >
      <div className={css.search}>
        <TextInput
          label={texts.network.search}
          type="search"
          value={search}
          onChange={setSearch}
          autoComplete="off"
        />
      </div>
      {found.length === 0 && <EmptyNote>{texts.network.nobody}</EmptyNote>}
      <ul className={list.list}>
        {found.map((person) => (
          <PersonRow key={person.id} person={person} onEdit={() => setRolesOf(person)} />
        ))}
      </ul>
      {rolesOf && <NetworkRolesSheet person={rolesOf} onClose={() => setRolesOf(null)} />}
      {isInviting && <NetworkInviteSheet onClose={() => setInviting(false)} />}
    </PageSection>
  )
}

function PersonRow({ person, onEdit }: { person: PersonOfNetwork; onEdit: () => void }) {
  const teams = person.teams.length > 0 ? listLabel(person.teams) : texts.network.noTeam
  return (
    <li className={list.row}>
      <Avatar person={person} size="medium" />
      <div className={list.words}>
        <span className={list.name}>{person.name}</span>
        <span className={list.more}>
          {teams}
          <span className={css.email}>{` · ${person.email}`}</span>
        </span>
      </div>
      <div className={list.side}>
        {person.networkRoles.map((role) => (
          <Chip key={role} tone="accent">
            {texts.people.networkRoles[role]}
          </Chip>
        ))}
        <Button
          size="small"
          variant="quiet"
          aria-label={texts.network.rolesTitle(person.name)}
          onPress={onEdit}
        >
          {texts.network.editRolesShort}
        </Button>
      </div>
    </li>
  )
}
