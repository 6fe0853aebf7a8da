import { Frown, Meh, Smile } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import css from './improvement-check-in.module.css'
import { ImprovementSection } from './improvement-section.tsx'

/** Check-in: lives in the bordsessie only. At rest the board just says so. */
export function ImprovementCheckIn() {
  return (
    <ImprovementSection name="checkIn" icon={Smile} tone="sky">
      <div className={css.faces} role="img" aria-label={texts.improvement.checkInFaces}>
        <Smile aria-hidden />
        <Meh aria-hidden />
        <Frown aria-hidden />
      </div>
      <p className={css.words}>{texts.improvement.checkIn}</p>
    </ImprovementSection>
  )
}
