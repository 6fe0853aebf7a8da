import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'
import { isFiltering, useFilter } from '#client/board/filter.ts'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { Icon } from '#client/ui/icon.tsx'
import type { ColumnKey } from '#shared/model/board.ts'
import { DropArea } from './dnd/drop-area.tsx'
import css from './improvement-section.module.css'
import { type SectionName, useIsShown } from './improvement-shown.ts'

type Props = {
  name: SectionName
  icon: LucideIcon
  /** Hue of the icon. */
  tone: 'butter' | 'accent' | 'mint' | 'sky' | 'lilac' | 'stone' | 'ink' | 'peach'
  /** One quiet fact at the right of the title. */
  fact?: ReactNode
  /** Where a card goes that is let go anywhere on the section. */
  column?: ColumnKey
  children: ReactNode
}

/** An area of the board between tape lines. */
export function ImprovementSection({ name, icon, tone, fact, column, children }: Props) {
  const id = useId()
  const isShown = useIsShown(name)
  const mayWrite = useBoardState((state) => state.mayWrite)
  const className = classNames(css.section, css[name])
  const inside = (
    <>
      <header className={css.head}>
        <span className={css.icon} data-tone={tone}>
          <Icon icon={icon} />
        </span>
        <h2 id={id}>{texts.improvement.sections[name]}</h2>
        {fact !== undefined && <span className={css.fact}>{fact}</span>}
      </header>
      <div className={css.body}>{children}</div>
    </>
  )
  if (column === undefined) {
    return (
      <section className={className} aria-labelledby={id} data-shown={isShown || undefined}>
        {inside}
      </section>
    )
  }
  return (
    <DropArea
      column={column}
      isDisabled={!mayWrite}
      isShown={isShown}
      className={className}
      labelledBy={id}
    >
      {inside}
    </DropArea>
  )
}

/** What belongs here, as long as nothing does; or that the filter leaves nothing. */
export function NothingHere({ all, children }: { all: number; children: ReactNode }) {
  const isFiltered = useFilter(isFiltering)
  return <EmptyNote>{isFiltered && all > 0 ? texts.board.nothingPasses : children}</EmptyNote>
}
