import { CircleAlert } from 'lucide-react'
import css from './fault.module.css'
import { Icon } from './icon.tsx'

/** What is wrong with a form as a whole, and what to do. */
export function Fault({ text }: { text: string | undefined }) {
  return (
    <div role="alert" className={css.holder}>
      {text !== undefined && (
        <p className={css.fault}>
          <Icon icon={CircleAlert} />
          <span>{text}</span>
        </p>
      )}
    </div>
  )
}
