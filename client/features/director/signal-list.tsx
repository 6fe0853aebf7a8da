import { Link } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Day } from '#shared/model/ids.ts'
import type { Signal } from '#shared/rules/signals.ts'
import css from './signal-list.module.css'
import { SIGNAL_ICONS, signalPath, signalWords } from './signal-words.ts'

type Props = { signals: readonly Signal[]; teamCode: string; today: Day }

/** "Vraagt aandacht": each with its reason, leading to what it is about. One tint for all: none is worse. */
export function SignalList({ signals, teamCode, today }: Props) {
  if (signals.length === 0) return <p className={css.calm}>{texts.director.overview.calm}</p>
  return (
    <ul className={css.signals}>
      {signals.map((signal, index) => (
        <li key={`${signal.kind} ${signal.cardId ?? signal.on ?? index}`}>
          <Link
            id={`aandacht-${teamCode}-${index}`}
            className={css.signal ?? ''}
            href={signalPath(signal, teamCode)}
          >
            <Icon icon={SIGNAL_ICONS[signal.kind]} />
            {signalWords(signal, today)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
