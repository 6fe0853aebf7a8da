import { CalendarClock, HandHelping, History, Hourglass, ListChecks } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { Chip } from '#client/ui/chip.tsx'
import { Icon } from '#client/ui/icon.tsx'
import css from './card-face.module.css'
import type { Flag } from './facts.ts'

const say = texts.board.tile

/** A small fact beside who and when. A question for help has its own strip below. */
export function SmallFlag({ flag }: { flag: Flag }) {
  switch (flag.kind) {
    case 'help':
      return null
    case 'waiting':
      return <Chip icon={Hourglass}>{say.waiting(flag.what)}</Chip>
    case 'postponed':
      return (
        <Chip icon={CalendarClock} tone="lilac">
          {texts.actions.postponed(flag.count)}
        </Chip>
      )
    case 'standing':
      return (
        <Chip icon={History} tone="bare">
          {texts.actions.standing(flag.weeks)}
        </Chip>
      )
    case 'steps':
      return (
        <Chip icon={ListChecks} tone="bare">
          {say.steps(flag.done, flag.all)}
        </Chip>
      )
    case 'theme':
      return <span className={css.theme}>{flag.name}</span>
  }
}

/** The question a colleague waits for, on amber. */
export function HelpStrip({ question }: { question: string }) {
  return (
    <span className={css.help}>
      <Icon icon={HandHelping} />
      <span>{say.help(question)}</span>
    </span>
  )
}
