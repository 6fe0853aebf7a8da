import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { type ActionRow, shareOut } from './action-rows.ts'
import css from './actions-page.module.css'

/** "Verdeling": how much everybody has in hand, to share it better. For the team alone, folded, never printed. */
export function ShareOut({ rows }: { rows: readonly ActionRow[] }) {
  const { members } = useTeam()
  const say = texts.actionList
  return (
    <Disclosure className={css.share ?? ''} data-no-print>
      <h2>
        <Button slot="trigger" className={css.unfold ?? ''}>
          <Icon icon={ChevronRight} />
          {say.share}
        </Button>
      </h2>
      <DisclosurePanel>
        <p className={css.shareNote}>{say.shareNote}</p>
        <ul className={css.shares}>
          {shareOut(rows, members).map(({ id, count }) => {
            const member = members.find((candidate) => candidate.id === id)
            return member ? (
              <li key={id}>
                <Avatar person={member} />
                <span>{member.name}</span>
                <span>{say.open(count)}</span>
              </li>
            ) : null
          })}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
