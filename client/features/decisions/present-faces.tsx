import { texts } from '#client/texts/texts.ts'
import { AvatarName } from '#client/ui/avatar.tsx'
import type { PersonId } from '#shared/model/ids.ts'
import css from './present-faces.module.css'
import { useRegister } from './use-register.ts'

/** Who are, or were, there. */
export function PresentFaces({ ids, fact }: { ids: readonly PersonId[]; fact?: string }) {
  const { nameOf } = useRegister()
  return (
    <div className={css.faces}>
      <span className={css.word}>{texts.decisions.present}</span>
      {ids.map((id) => (
        <AvatarName key={id} person={{ id, name: nameOf(id) }} />
      ))}
      {fact !== undefined && <span className={css.fact}>{fact}</span>}
    </div>
  )
}
