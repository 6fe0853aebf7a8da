import {
  ArrowLeft,
  ArrowRight,
  ClockPlus,
  Ellipsis,
  Pause,
  Play,
  SquareParking,
} from 'lucide-react'
import { useState } from 'react'
import { useTeam } from '#client/board/board-context.tsx'
import type { Steering } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, IconButton } from '#client/ui/button.tsx'
import { Menu } from '#client/ui/menu.tsx'
import type { RunningSession } from '#shared/model/session.ts'
import { CloseButton } from './close-button.tsx'
import css from './control-bar.module.css'
import { MoreItems } from './more-items.tsx'
import { openParking } from './parking.ts'
import { PeopleBar } from './people-bar.tsx'
import { stepName } from './step-name.ts'
import { StopSheet } from './stop-sheet.tsx'

const say = texts.session

type Props = { session: RunningSession; steering: Steering }

/** Everything to touch, at the foot, where everybody can reach it. */
export function ControlBar({ session, steering }: Props) {
  const { id } = useTeam()
  const [isStopping, setStopping] = useState(false)
  const isPaused = session.pausedAt !== null
  const next = session.steps[session.step + 1]
  return (
    <footer className={css.bar}>
      <PeopleBar session={session} steering={steering} />
      <div className={css.controls}>
        <Menu
          label={say.more}
          placement="top end"
          trigger={<IconButton icon={Ellipsis} label={say.more} size="large" variant="plain" />}
        >
          <MoreItems onStop={() => setStopping(true)} />
        </Menu>
        <Button icon={SquareParking} size="large" onPress={() => openParking(id)}>
          {say.park}
        </Button>
        <IconButton
          icon={ClockPlus}
          size="large"
          label={say.minuteLabel}
          variant="plain"
          onPress={() => steering.addMinute()}
        />
        <Button
          icon={isPaused ? Play : Pause}
          size="large"
          aria-pressed={isPaused}
          onPress={() => steering.pause()}
        >
          {isPaused ? say.goOn : say.pause}
        </Button>
        <Button
          icon={ArrowLeft}
          size="large"
          isDisabled={session.step === 0}
          onPress={() => steering.go(session.step - 1)}
        >
          {say.back}
        </Button>
        {!next && <CloseButton className={css.close} session={session} steering={steering} />}
        {next && (
          <Button
            className={css.next ?? ''}
            variant="primary"
            size="large"
            iconAfter={ArrowRight}
            aria-label={say.next(stepName(next))}
            onPress={() => steering.go(session.step + 1)}
          >
            <small className={css.onward}>{say.onward}</small>
            <span className={css.name}>{stepName(next)}</span>
          </Button>
        )}
      </div>
      <StopSheet
        isOpen={isStopping}
        onClose={() => setStopping(false)}
        onStop={() => steering.stop()}
      />
    </footer>
  )
}
