import { texts } from '#client/texts/texts.ts'
import css from './decisions-on-board.module.css'
import { DecisionsOnBoard } from './decisions-on-board.tsx'
import { useRegister } from './use-register.ts'

/** What was decided also stands on the Scrumbord, since both boards hang next to each other. */
export function DecisionsStrip() {
  const { decisions } = useRegister()
  if (decisions.length === 0) return null
  return (
    <section className={css.strip} aria-labelledby="besluiten-strook">
      <h2 id="besluiten-strook">{texts.improvement.sections.decisions}</h2>
      <DecisionsOnBoard />
    </section>
  )
}
