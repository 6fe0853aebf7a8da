import { Lock, LockOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from '#client/ui/class-names.ts'
import css from './seal-stage.module.css'

type Props = {
  label: string
  isSealed: boolean
  onClose: () => void
  /** Read aloud: what the whole screen is about. */
  children: ReactNode
  /** At the foot, where hands are. */
  foot: ReactNode
}

/** The whole screen for one decision: dashed and open while it can still be changed, then a double line and a lock. */
export function SealStage({ label, isSealed, onClose, children, foot }: Props) {
  const Padlock = isSealed ? Lock : LockOpen
  return (
    <ModalOverlay
      isOpen
      className={classNames(css.stage)}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classNames(css.modal)}>
        <Dialog aria-label={label} className={classNames(css.dialog)}>
          <div className={css.room}>
            <article className={css.paper} data-sealed={isSealed || undefined}>
              <span className={css.padlock}>
                <Padlock aria-hidden />
              </span>
              {children}
            </article>
          </div>
          <footer className={css.foot}>{foot}</footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What stands beside the buttons at the foot. */
export function StageWords({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p className={css.words}>
      <strong>{title}</strong>
      <span>{children}</span>
    </p>
  )
}

/** The facts under the text of a decision. */
export function StageFacts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
