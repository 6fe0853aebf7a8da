import { type ReactElement, type ReactNode, useState } from 'react'
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import css from './asking-popover.module.css'
import { classNames } from './class-names.ts'
import { isScrolling } from './is-scrolling.ts'
import { useScreen } from './screen.ts'

type Props = {
  title: string
  /** The button that opens it. */
  trigger: ReactElement
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  children: (close: () => void) => ReactNode
}

/** A question at the button that asks it: who, when, where to. */
export function AskingPopover({ title, trigger, children, ...given }: Props) {
  const [isOpenHere, setOpenHere] = useState(false)
  const { isOpen = isOpenHere, onOpenChange = setOpenHere } = given
  const change = (open: boolean) => {
    if (open || !isScrolling()) onOpenChange(open)
  }
  const isShared = useScreen() === 'digibord'
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={change}>
      {trigger}
      {/* At the panel a question to one person does not stop the hands of another. */}
      <Popover className={classNames(css.popover)} isNonModal={isShared} placement="top start">
        <Dialog className={classNames(css.dialog)}>
          {({ close }) => (
            <>
              <Heading slot="title" className={classNames(css.title)}>
                {title}
              </Heading>
              {children(close)}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
