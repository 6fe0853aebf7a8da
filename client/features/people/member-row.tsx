import type { ReactNode } from 'react'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { listLabel } from '#client/ui/format.ts'
import list from '#client/ui/row-list.module.css'
import { workdaysLabel } from '#client/ui/workdays.tsx'
import type { Member } from '#shared/protocol/http.ts'
import css from './member-row.module.css'

type Props = {
  member: Member & { email?: string }
  /** What can be done with this person. */
  children?: ReactNode
}

/** One person of a team: who, what they do, when they are there. */
export function MemberRow({ member, children }: Props) {
  const me = useMe()
  return (
    <li className={classNames(list.row, css.member)}>
      <Avatar person={member} size="large" />
      <div className={list.words}>
        <span className={list.name}>
          {member.name}
          {member.id === me.id && <span className={css.me}> {texts.people.you}</span>}
        </span>
        <span className={list.more}>
          {listLabel(member.roles.map((role) => texts.people.roles[role]))}
          {member.email !== undefined && <span className={css.email}>{member.email}</span>}
        </span>
      </div>
      <span className={css.days}>{workdaysLabel(member.workdays)}</span>
      {children !== undefined && <div className={list.side}>{children}</div>}
    </li>
  )
}
