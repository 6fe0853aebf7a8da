import { useEffect, useRef, useState } from 'react'

/**
 * Text that is not on the card yet: `commit` puts it there. Closing the card in the middle keeps it too, since
 * nothing that was typed may get lost.
 */
export function usePendingText(keep: (text: string) => void) {
  const [text, setText] = useState('')
  const latest = useRef({ text, keep })
  latest.current = { text, keep }

  // A field that closes at once, before it is drawn again, must not keep the same text twice.
  const drop = () => {
    latest.current.text = ''
    setText('')
  }
  const commit = (typed = text) => {
    drop()
    if (typed.trim() !== '') keep(typed)
  }
  useEffect(
    () => () => {
      const { text: left, keep: keepLeft } = latest.current
      if (left.trim() !== '') keepLeft(left)
    },
    [],
  )
  return { text, setText, commit, drop }
}
