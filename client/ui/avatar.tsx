import css from './avatar.module.css'
import { classNames } from './class-names.ts'
import { initialsOf, pastelOf } from './pastel.ts'

export type AvatarProps = {
  person: { readonly id: string; readonly name: string }
  size?: 'small' | 'medium' | 'large'
  className?: string
}

/** Two initials on the person's own pastel. The name stands beside it, or belongs to the control round it. */
export function Avatar({ person, size = 'small', className }: AvatarProps) {
  const pastel = css[`pastel${pastelOf(person.id)}`]
  return (
    <span
      aria-hidden
      className={classNames(css.avatar, css[size], pastel, className)}
      data-initials={initialsOf(person.name)}
    />
  )
}

/** An avatar with the name beside it. */
export function AvatarName({ person, size = 'small' }: AvatarProps) {
  return (
    <span className={css.withName}>
      <Avatar person={person} size={size} />
      <span>{person.name}</span>
    </span>
  )
}
