import { type ReactNode, useId } from 'react'
import { texts } from '#client/texts/texts.ts'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'
import { Button } from './button.tsx'
import { SendForm } from './send-form.tsx'
import { Sheet, type SheetProps } from './sheet.tsx'

type Props = {
  title: string
  size?: SheetProps['size']
  submit?: string
  fault: string | undefined
  error: ApiErrorBody | null
  isBusy: boolean
  onSubmit: () => Promise<void>
  onClose: () => void
  children: ReactNode
}

/** A sheet that is a form: Enter sends it, what is wrong stands at its top. */
export function FormSheet(props: Props) {
  const id = useId()
  return (
    <Sheet
      title={props.title}
      size={props.size ?? 'medium'}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button variant="quiet" onPress={props.onClose}>
            {texts.ui.cancel}
          </Button>
          <Button variant="primary" type="submit" form={id} isBusy={props.isBusy}>
            {props.submit ?? texts.ui.save}
          </Button>
        </>
      }
    >
      <SendForm id={id} fault={props.fault} error={props.error} onSubmit={props.onSubmit}>
        {props.children}
      </SendForm>
    </Sheet>
  )
}
