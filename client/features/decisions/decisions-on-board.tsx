import { texts } from '#client/texts/texts.ts'
import css from './decisions-on-board.module.css'
import { SealedTile } from './sealed-tile.tsx'
import { useRegister } from './use-register.ts'

/** How many decisions a board shows. */
const SHOWN = 3

/** The last decisions, newest first. */
export function DecisionsOnBoard() {
  const { decisions, isLoaded } = useRegister()
  const last = decisions.slice(-SHOWN).reverse()
  if (last.length === 0) {
    return <p className={css.none}>{isLoaded ? texts.improvement.decisionsEmpty : ''}</p>
  }
  return (
    <ul className={css.list} aria-label={texts.improvement.sections.decisions}>
      {last.map((decision) => (
        <li key={decision.id}>
          <SealedTile decision={decision} />
        </li>
      ))}
    </ul>
  )
}
