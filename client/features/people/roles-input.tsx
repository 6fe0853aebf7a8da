import { CheckboxGroup, Label } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { classNames } from '#client/ui/class-names.ts'
import field from '#client/ui/field.module.css'
import { isGroup, TEAM_ROLES, type TeamKind, type TeamRole } from '#shared/model/people.ts'
import css from './roles-input.module.css'

/** The roles that fit a kind of team: a group has a trekker, a school team a locatiecoördinator. */
export function rolesFor(kind: TeamKind): readonly TeamRole[] {
  return TEAM_ROLES.filter((role) =>
    isGroup(kind) ? role !== 'locationCoordinator' : role !== 'groupLead',
  )
}

/** What somebody is in a team; more than one is fine. */
export function RolesInput(props: {
  kind: TeamKind
  value: readonly TeamRole[]
  onChange: (roles: TeamRole[]) => void
  error?: string | undefined
}) {
  const offered = TEAM_ROLES.filter(
    (role) => rolesFor(props.kind).includes(role) || props.value.includes(role),
  )
  return (
    <CheckboxGroup
      className={classNames(field.field)}
      value={[...props.value]}
      onChange={(keys) => props.onChange(TEAM_ROLES.filter((role) => keys.includes(role)))}
    >
      <Label className={classNames(field.label)}>{texts.people.rolesLabel}</Label>
      <div className={css.roles}>
        {offered.map((role) => (
          <Checkbox key={role} value={role}>
            {texts.people.roles[role]}
          </Checkbox>
        ))}
      </div>
      {props.error !== undefined && <span className={field.error}>{props.error}</span>}
    </CheckboxGroup>
  )
}
