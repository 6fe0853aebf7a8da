import { type ButtonHTMLAttributes, type RefObject, useRef } from 'react'
import { type PressProps, usePress } from 'react-aria/usePress'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type' | 'tabIndex'> &
  Required<Pick<PressProps, 'onPress'>> & {
    excludeFromTabOrder?: boolean
    ref?: RefObject<HTMLButtonElement | null>
  }

/**
 * A button that a board has hundreds of. It is pressed as any other, also with a second finger; hover and focus are for
 * CSS, which costs a long board less than a button that watches them.
 */
export function PressButton({ onPress, excludeFromTabOrder = false, ref, ...rest }: Props) {
  const own = useRef<HTMLButtonElement>(null)
  const button = ref ?? own
  const { pressProps } = usePress({ onPress, ref: button })
  return (
    <button
      {...pressProps}
      {...rest}
      ref={button}
      type="button"
      tabIndex={excludeFromTabOrder ? -1 : 0}
    />
  )
}
