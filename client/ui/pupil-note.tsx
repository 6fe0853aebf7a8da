import { ShieldAlert } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { pupilHint } from '#shared/rules/pupil-hint.ts'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import css from './pupil-note.module.css'

/** A small note under a field when what is typed looks like a child's name or number. Blocks nothing, tells nobody. */
export function PupilNote(props: {
  text: string
  colleagues: readonly { readonly name: string }[]
  className?: string | undefined
}) {
  const hint = pupilHint(
    props.text,
    props.colleagues.map(({ name }) => name),
  )
  return (
    <span aria-live="polite" className={classNames(css.place, props.className)}>
      {hint !== null && (
        <span className={css.note}>
          <Icon icon={ShieldAlert} />
          {texts.privacy.hint[hint]}
        </span>
      )}
    </span>
  )
}
