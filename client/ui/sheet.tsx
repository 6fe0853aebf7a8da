import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { BesideSheet, type Side } from './beside-sheet.tsx'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import { Covering } from './covers.tsx'
import { useScreen } from './screen.ts'
import css from './sheet.module.css'

export type SheetProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  size?: 'small' | 'medium' | 'large'
  /** There is only text inside: the text takes the focus, so that keys can scroll it. */
  isText?: boolean
  /** The actions answer it, and one of them leaves everything as it is. */
  isQuestion?: boolean
  /** At a digibord it blocks nobody: it lies at this side, and the rest of the screen stays free to touch. */
  beside?: Side
  /** Buttons at the foot, the one that matters last. */
  actions?: ReactNode
  children: ReactNode
}

/** A paper over the page for one task. Escape and a tap beside it close it. */
export function Sheet(props: SheetProps) {
  const { beside, ...sheet } = props
  const isShared = useScreen() === 'digibord'
  if (beside === undefined || !isShared) return <ModalSheet {...sheet} />
  return props.isOpen ? <BesideSheet {...sheet} side={beside} /> : null
}

function ModalSheet(props: Omit<SheetProps, 'beside' | 'isQuestion'>) {
  const { title, isOpen, onClose, size = 'medium', isText = false, actions, children } = props
  return (
    <ModalOverlay
      className={classNames(css.veil)}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={classNames(css.modal, css[size])}>
        <Covering cover="sheet" />
        <Dialog className={classNames(css.dialog)}>
          <header className={classNames(css.head)}>
            <Heading slot="title" className={classNames(css.title)}>
              {title}
            </Heading>
            <IconButton icon={X} label={texts.ui.close} onPress={onClose} />
          </header>
          <div className={classNames(css.body)} {...(isText ? { tabIndex: 0 } : {})}>
            {children}
          </div>
          {actions !== undefined && <footer className={classNames(css.foot)}>{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
