import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import type { Day } from '#shared/model/ids.ts'
import css from './rest-screen.module.css'

export type RestDecision = { readonly id: string; readonly title: string; readonly on: Day }

const say = texts.screens.rest
const SHOWN = 2

/** What was decided last, exactly as it was sealed. */
export function RestDecisions({ decisions }: { decisions: readonly RestDecision[] }) {
  const today = useToday()
  if (decisions.length === 0) return <p className={css.none}>{say.noDecisions}</p>
  return (
    <ul className={css.decisions}>
      {decisions.slice(0, SHOWN).map(({ id, title, on }) => (
        <li key={id} className={css.decision}>
          <p>{title}</p>
          <p className={css.facts}>{dayLabel(on, today)}</p>
        </li>
      ))}
    </ul>
  )
}
