import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import css from './fitting-list.module.css'

type Props = { className?: string | undefined; children: ReactNode }

/**
 * What fits whole, and a button for the rest: on a wall nobody looks for what lies below an edge. The button stands in
 * the right corner of the positioned element round the list.
 */
export function FittingList({ className, children }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [hidden, setHidden] = useState(0)
  const [isWhole, setWhole] = useState(false)
  // After every change: new children, another size, other letters.
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const look = () => setHidden(hideWhatOverflows(element, isWhole))
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  })
  return (
    <>
      <ul ref={list} className={classNames(css.list, isWhole && css.whole, className)}>
        {children}
      </ul>
      {(hidden > 0 || isWhole) && (
        <Button
          size="small"
          variant="quiet"
          className={css.more ?? ''}
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole ? texts.session.fewer : texts.session.news.more(hidden)}
        </Button>
      )}
    </>
  )
}

/** Hides every line that would be cut off, from reading aloud and from tapping too; how many those are. */
function hideWhatOverflows(list: HTMLUListElement, isWhole: boolean): number {
  const edge = list.getBoundingClientRect().bottom + 1
  let hidden = 0
  for (const line of list.children) {
    const isCut = !isWhole && line.getBoundingClientRect().bottom > edge
    line.toggleAttribute('inert', isCut)
    if (isCut) hidden += 1
  }
  return hidden
}
