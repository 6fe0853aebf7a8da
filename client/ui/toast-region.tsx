import { CircleAlert, CircleCheck, Info, Undo2, X } from 'lucide-react'
import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { createPortal } from 'react-dom'
import { texts } from '#client/texts/texts.ts'
import { classNames } from './class-names.ts'
import { useCovers } from './covers.tsx'
import { Icon } from './icon.tsx'
import css from './toast-region.module.css'
import { closeToast, type Toast, type ToastTone, useToasts } from './toasts.ts'
import { useCountdown } from './use-countdown.ts'

const icons = { done: CircleCheck, plain: Info, error: CircleAlert } as const satisfies Record<
  ToastTone,
  unknown
>
/** How long a bar stays, so that somebody at the panel can read it and walk to it. */
const STAYS_MS = 10_000

/** Where toasts appear. Once per page; above an open dialog too. */
export function ToastRegion() {
  const toast = useToasts((state) => state.toast)
  const covers = useCovers()
  const isError = toast?.tone === 'error'
  return createPortal(
    <div
      className={classNames(css.region)}
      data-react-aria-top-layer="true"
      data-toasts
      data-covers={covers.join(' ')}
    >
      <div role="status">{toast && !isError && <Bar key={toast.id} toast={toast} />}</div>
      <div role="alert">{toast && isError && <Bar key={toast.id} toast={toast} />}</div>
    </div>,
    document.body,
  )
}

function Bar({ toast }: { toast: Toast }) {
  const [isHeld, setHeld] = useState(false)
  const [hasFocus, setFocus] = useState(false)
  const stays = toast.tone === 'error'
  const isPaused = isHeld || hasFocus
  useCountdown({
    key: toast.id,
    duration: STAYS_MS,
    isPaused: isPaused || stays,
    onEnd: () => closeToast(toast.id),
  })
  const { action } = toast
  const focus = useFocusBack()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding the bar only stops its clock
    <div
      ref={focus.bar}
      className={classNames(css.bar)}
      data-paused={isPaused || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
      onFocus={(event) => {
        focus.keep(event)
        setFocus(true)
      }}
      onBlur={() => setFocus(false)}
    >
      <Icon icon={icons[toast.tone]} />
      <span className={classNames(css.text)}>{toast.text}</span>
      {action && (
        <Button
          className={classNames(css.action)}
          onPress={() => {
            closeToast(toast.id)
            action.run()
          }}
        >
          {action.label === texts.ui.undo && <Icon icon={Undo2} />}
          {action.label}
        </Button>
      )}
      {stays && (
        <Button
          className={classNames(css.close)}
          aria-label={texts.ui.close}
          onPress={() => closeToast(toast.id)}
        >
          <Icon icon={X} />
        </Button>
      )}
      {!stays && <span className={classNames(css.left)} aria-hidden />}
    </div>
  )
}

/** The focus goes back to where it was when a bar that has it disappears: the next key belongs there. */
function useFocusBack() {
  const bar = useRef<HTMLDivElement>(null)
  const before = useRef<EventTarget | null>(null)
  useLayoutEffect(() => {
    const element = bar.current
    return () => {
      if (!element?.contains(document.activeElement)) return
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
    }
  }, [])
  const keep = ({ relatedTarget }: FocusEvent) => {
    if (!bar.current?.contains(relatedTarget)) before.current = relatedTarget
  }
  return { bar, keep }
}
