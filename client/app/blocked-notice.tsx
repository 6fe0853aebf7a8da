import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { copyText } from '#client/ui/copy-text.ts'
import { showToast } from '#client/ui/toasts.ts'
import css from './board-notices.module.css'

const say = texts.device.blocked

/** [OFF6] Pages come through and websockets do not: what that means, and what to ask of whom. */
export function BlockedNotice() {
  const isBlocked = useBoardState((state) => state.isBlocked)
  if (!isBlocked) return null
  const forIct = say.forIct(window.location.host)
  const copy = async () => {
    const isCopied = await copyText(forIct)
    const { copied, copyFailed } = texts.device.refused
    showToast(isCopied ? { text: copied } : { text: copyFailed, tone: 'error' })
  }
  return (
    <section className={css.notice} role="alert">
      <p>
        <strong>{say.title}.</strong> {say.text}
      </p>
      <Button size="small" onPress={() => void copy()}>
        {say.copy}
      </Button>
      <details className={css.more}>
        <summary>{say.what}</summary>
        <p>{forIct}</p>
      </details>
    </section>
  )
}
