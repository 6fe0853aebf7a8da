import { ChevronDown, type LucideIcon } from 'lucide-react'
import { type ReactNode, type RefObject, useId, useRef } from 'react'
import { Button } from 'react-aria-components'
import { isFiltering, useFilter } from '#client/board/filter.ts'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { useScreen } from '#client/ui/screen.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import { DropArea } from './dnd/drop-area.tsx'
import { useWholeCards } from './improvement-fold.ts'
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

/** Low on the panel the head of a section is within reach; higher up only its foot is. */
const MORE_IN_HEAD: readonly SectionName[] = ['planning', 'ideas', 'parked']
/** A long name over a narrow section leaves room for a number only. */
const MORE_AS_NUMBER: readonly SectionName[] = ['parked']

/** An area of the board between tape lines. At the panel it shows whole cards, and says how many more there are. */
export function ImprovementSection({ name, icon, tone, fact, column, children }: Props) {
  const id = useId()
  const isDigibord = useScreen() === 'digibord'
  const box = useRef<HTMLDivElement>(null)
  const below = useWholeCards(box, isDigibord)
  const more = below > 0 && (
    <More count={below} box={box} isNumber={MORE_AS_NUMBER.includes(name)} />
  )
  const isMoreInHead = MORE_IN_HEAD.includes(name)
  const aside = (isMoreInHead && more) || fact
  return (
    <Area name={name} column={column} labelledBy={id}>
      <header className={css.head}>
        <span className={css.icon} data-tone={tone}>
          <Icon icon={icon} />
        </span>
        <h2 id={id}>{texts.improvement.sections[name]}</h2>
        {aside && <span className={css.fact}>{aside}</span>}
      </header>
      <div className={css.frame}>
        <div ref={box} className={css.body}>
          {children}
        </div>
        {!isMoreInHead && more}
      </div>
    </Area>
  )
}

type AreaProps = {
  name: SectionName
  column: ColumnKey | undefined
  labelledBy: string
  children: ReactNode
}

function Area({ name, column, labelledBy, children }: AreaProps) {
  const isShown = useIsShown(name)
  const className = classNames(css.section, css[name])
  if (column === undefined) {
    return (
      <section className={className} aria-labelledby={labelledBy} data-shown={isShown || undefined}>
        {children}
      </section>
    )
  }
  return (
    <DropArea column={column} isShown={isShown} className={className} labelledBy={labelledBy}>
      {children}
    </DropArea>
  )
}

type MoreProps = { count: number; box: RefObject<HTMLElement | null>; isNumber: boolean }

/** "+ nog 4": a tap scrolls on. */
function More({ count, box, isNumber }: MoreProps) {
  const scrollOn = () => {
    const height = box.current?.clientHeight ?? 0
    box.current?.scrollBy({ top: height * 0.8, behavior: 'smooth' })
  }
  if (isNumber) {
    return (
      <Button
        className={classNames(css.more, css.number)}
        aria-label={texts.board.more(count)}
        data-more-below
        onPress={scrollOn}
      >
        {`+${count}`}
      </Button>
    )
  }
  return (
    <Button className={css.more ?? ''} data-more-below onPress={scrollOn}>
      <Icon icon={ChevronDown} />
      {texts.board.more(count)}
    </Button>
  )
}

/** What belongs here, as long as nothing does; or that the filter leaves nothing. */
export function NothingHere({ all, children }: { all: number; children: ReactNode }) {
  const isFiltered = useFilter(isFiltering)
  return <EmptyNote>{isFiltered && all > 0 ? texts.board.nothingPasses : children}</EmptyNote>
}
