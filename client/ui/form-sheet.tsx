import { type ReactNode, useId } from 'react'
import { Form } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { Button } from './button.tsx'
import { Fault } from './fault.tsx'
import form from './form.module.css'
import { Sheet, type SheetProps } from './sheet.tsx'

type Props = {
  title: string
  size?: SheetProps['size']
  submit?: string
  fault: string | undefined
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
          <Button variant="primary" type="submit" form={id} isPending={props.isBusy}>
            {props.submit ?? texts.ui.save}
          </Button>
        </>
      }
    >
      <Form
        id={id}
        className={form.form ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault()
          void props.onSubmit()
        }}
      >
        <Fault text={props.fault} />
        {props.children}
      </Form>
    </Sheet>
  )
}
