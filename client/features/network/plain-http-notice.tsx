import { texts } from '#client/texts/texts.ts'
import css from './plain-http-notice.module.css'

const say = texts.device.plainHttp

/** For who can do something about it: on plain http browsers withhold what needs a secure page. */
export function PlainHttpNotice() {
  if (window.isSecureContext) return null
  return (
    <section className={css.notice} aria-label={say.title}>
      <strong>{say.title}.</strong> {say.text}
    </section>
  )
}
