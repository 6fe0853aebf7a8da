import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import css from './card-panel.module.css'

/** The address names a card that is not there. */
export function MissingCard({ onClose }: { onClose: () => void }) {
  const say = texts.card.missing
  return (
    <div className={css.missing}>
      <h2>{say.title}</h2>
      <p>{say.text}</p>
      <Button variant="primary" onPress={onClose}>
        {say.close}
      </Button>
    </div>
  )
}
