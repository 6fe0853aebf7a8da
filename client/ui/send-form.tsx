import { type ReactNode, useEffect, useRef } from 'react'
import { Form } from 'react-aria-components'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import { classNames } from './class-names.ts'
import { Fault } from './fault.tsx'
import css from './form.module.css'

type Props = {
  id?: string
  /** What is wrong with the whole, above the fields. */
  fault?: string | undefined
  /** The last "no"; the first field it is about gets the focus. */
  error: ApiErrorBody | null
  isNarrow?: boolean
  onSubmit: () => Promise<void> | void
  children: ReactNode
}

/** A form that sends itself on Enter, and leads to what is not right yet. */
export function SendForm({ id, fault, error, isNarrow, onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const wasSent = useRef(false)
  useEffect(() => {
    if (!error || !wasSent.current) return
    wasSent.current = false
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  return (
    <Form
      ref={form}
      {...(id === undefined ? {} : { id })}
      className={classNames(css.form, isNarrow && css.narrow)}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        wasSent.current = true
        void onSubmit()
      }}
    >
      <Fault text={fault} />
      {children}
    </Form>
  )
}
