import { Download } from 'lucide-react'
import { useState } from 'react'
import { faultElsewhere } from '#client/api/faults.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import form from '#client/ui/form.module.css'
import { FormSheet } from '#client/ui/form-sheet.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { NETWORK_ROLES, type NetworkRole } from '#shared/model/people.ts'
import css from './network.module.css'
import type { PersonOfNetwork } from './network-people.tsx'

/** Making somebody directeur or beheerder, or not any more. */
export function NetworkRolesSheet(props: { person: PersonOfNetwork; onClose: () => void }) {
  const { person, onClose } = props
  const [roles, setRoles] = useState<readonly NetworkRole[]>(person.networkRoles)
  const { send, isBusy, error } = useSend([['network'], ['me'], ['teams']])
  const save = async () => {
    const path = `/api/network/people/${person.id}/roles`
    const answer = await send('PUT', path, { networkRoles: roles })
    if (!answer.ok) return
    showToast({ text: texts.network.rolesSaved(person.name) })
    onClose()
  }
  return (
    <FormSheet
      title={texts.network.rolesTitle(person.name)}
      size="small"
      fault={faultElsewhere(error, [])}
      error={error}
      isBusy={isBusy}
      onSubmit={save}
      onClose={onClose}
    >
      {NETWORK_ROLES.map((role) => (
        <Checkbox
          key={role}
          isSelected={roles.includes(role)}
          onChange={(on) =>
            setRoles(on ? [...roles, role] : roles.filter((known) => known !== role))
          }
        >
          {texts.people.networkRoles[role]}
          <span className={form.hint}> {texts.network.roleMeaning[role]}</span>
        </Checkbox>
      ))}
      <div className={css.download}>
        <p className={form.hint}>{texts.privacy.exportNote(person.name)}</p>
        <ButtonLink
          icon={Download}
          size="small"
          href={`/api/network/people/${person.id}/export`}
          download
        >
          {texts.privacy.export}
        </ButtonLink>
      </div>
    </FormSheet>
  )
}
