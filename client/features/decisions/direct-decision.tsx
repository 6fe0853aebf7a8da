import { ArrowRight, Lock, Megaphone } from 'lucide-react'
import { useId, useState } from 'react'
import { useMe, useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useRunningSession } from '#client/board/session/use-session.ts'
import { TypeOnPhone } from '#client/board/type-on-phone.tsx'
import { DECISION_FIELD, useTyped } from '#client/board/typed-words.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { Sealed } from '#shared/protocol/decisions.ts'
import { addDays } from '#shared/rules/calendar.ts'
import { DIRECT_EVALUATION_DAYS, DIRECT_PRESENT } from '#shared/rules/decisions.ts'
import { DecideElsewhere } from './decide-elsewhere.tsx'
import { decidePath } from './decide-path.ts'
import css from './direct-decision.module.css'
import { LookBack } from './look-back.tsx'
import { PresentFaces } from './present-faces.tsx'
import { PresentPicker } from './present-picker.tsx'
import stage from './seal-stage.module.css'
import { SealStage, StageFacts, StageWords } from './seal-stage.tsx'
import { SealWords, useMaySeal } from './seal-words.tsx'
import { SealedStage } from './sealed-stage.tsx'
import { useSeal } from './use-seal.ts'

type Props = {
  /** Who are there, when a session knows; otherwise who looks at the board. */
  presentIds?: readonly PersonId[]
  /** Hears which decision was taken, when its screen closes. */
  onSealed?: (sealed: Sealed) => void
  onClose: () => void
}

/** A small agreement of who are there: one sentence, read aloud, sealed. */
export function DirectDecision(props: Props) {
  return useMe().isScreen ? <DecideElsewhere onClose={props.onClose} /> : <Taking {...props} />
}

function Taking({ presentIds, onSealed, onClose }: Props) {
  const { name, boardSession } = useTeam()
  const today = useToday()
  const say = texts.decisions.direct
  const [isReading, setReading] = useState(false)
  const { text, write: setText, forget } = useTyped(DECISION_FIELD)
  const [present, setPresent] = useState(usePresent(presentIds))
  const [evaluationOn, setEvaluationOn] = useState<Day>(() =>
    onWeekday(addDays(today, DIRECT_EVALUATION_DAYS), boardSession.weekday),
  )
  const { state, seal } = useSeal()
  const maySeal = useMaySeal()
  if (state.kind === 'sealed') {
    const close = () => {
      onSealed?.(state.sealed)
      onClose()
    }
    return <SealedStage decisionId={state.sealed.decisionId} onClose={close} />
  }
  if (!isReading) {
    return (
      <Writing
        {...{ text, setText, present, setPresent, evaluationOn, setEvaluationOn, onClose }}
        onRead={() => setReading(true)}
      />
    )
  }
  const presentList = [...present]
  const take = async () => {
    const isSealed = await seal({
      kind: 'direct',
      text: text.trim(),
      evaluationOn,
      presentIds: presentList,
      actions: [],
    })
    if (isSealed) forget()
  }
  return (
    <SealStage
      label={say.title}
      isSealed={false}
      onClose={onClose}
      foot={
        <>
          <SealWords />
          <Button variant="quiet" size="large" onPress={() => setReading(false)}>
            {texts.decisions.notYet}
          </Button>
          <Button
            variant="primary"
            size="large"
            icon={Lock}
            isBusy={state.kind === 'busy'}
            isDisabled={!maySeal}
            autoFocus
            onPress={() => void take()}
          >
            {texts.decisions.seal}
          </Button>
        </>
      }
    >
      <p className={stage.lead}>
        <Icon icon={Megaphone} />
        {say.readAloud}
      </p>
      <p className={stage.text}>{text.trim()}</p>
      <StageFacts
        facts={[
          [texts.decisions.holdsFor, say.team(name)],
          [texts.decisions.startsOn, datedDayLabel(today, today)],
          [texts.decisions.looksBackOn, datedDayLabel(evaluationOn, today)],
          [texts.decisions.number, texts.decisions.numberFollows],
        ]}
      />
      <PresentFaces ids={presentList} />
      {state.kind === 'ready' && <Fault text={state.error?.message} />}
    </SealStage>
  )
}

type WritingProps = {
  text: string
  setText: (text: string) => void
  present: ReadonlySet<PersonId>
  setPresent: (present: ReadonlySet<PersonId>) => void
  evaluationOn: Day
  setEvaluationOn: (day: Day) => void
  onRead: () => void
  onClose: () => void
}

function Writing(props: WritingProps) {
  const { text, setText, present, setPresent, evaluationOn, setEvaluationOn, onRead, onClose } =
    props
  const id = useId()
  const { code } = useTeam()
  const isRunning = useRunningSession() !== null
  const say = texts.decisions.direct
  const isTooFew = present.size < DIRECT_PRESENT
  const isReady = text.trim() !== '' && !isTooFew
  const screen = useScreen()
  const read = (
    <Button
      variant="primary"
      size="large"
      iconAfter={ArrowRight}
      isDisabled={!isReady}
      onPress={onRead}
    >
      {say.read}
    </Button>
  )
  const fields = (
    <div className={css.fields}>
      <label htmlFor={id} className={css.label}>
        {say.sentence}
      </label>
      <textarea
        id={id}
        className={css.sentence}
        // The one thing to do here.
        // biome-ignore lint/a11y/noAutofocus: the screen opened because somebody wants to write this sentence
        autoFocus
        rows={3}
        enterKeyHint="enter"
        maxLength={500}
        value={text}
        placeholder={say.placeholder}
        onChange={(event) => setText(event.target.value.replace(/\n/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (isReady) onRead()
        }}
      />
      <TypeOnPhone at={{ path: decidePath(code, isRunning) }} />
      <p className={css.hint}>{texts.card.noPupils}</p>
      <LookBack value={evaluationOn} onChange={setEvaluationOn} />
      <PresentPicker label={say.whoIsThere} chosen={present} onChange={setPresent} />
      {isTooFew && <p className={css.hint}>{say.twoOfYou}</p>}
    </div>
  )
  // One writes the sentence while others go on; reading it aloud is of all together.
  if (screen === 'digibord') {
    return (
      <Sheet title={say.title} isOpen onClose={onClose} size="large" beside="right" actions={read}>
        {fields}
      </Sheet>
    )
  }
  return (
    <SealStage
      label={say.title}
      isSealed={false}
      onClose={onClose}
      foot={
        <>
          <StageWords title={say.small}>{say.larger}</StageWords>
          <Button variant="quiet" size="large" onPress={onClose}>
            {texts.decisions.notYet}
          </Button>
          {read}
        </>
      }
    >
      {fields}
    </SealStage>
  )
}

/** Who a session says are there, or me and who looks at the board with me. */
function usePresent(given: readonly PersonId[] | undefined): ReadonlySet<PersonId> {
  const me = useMe()
  const { members } = useTeam()
  const looking = useBoardState((state) => state.presence)
  if (given) return new Set(given)
  const here = [me.id, ...looking.map(({ person }) => person.id)]
  return new Set(here.filter((id) => members.some((member) => member.id === id)))
}

function onWeekday(day: Day, weekday: number): Day {
  for (let ahead = 0; ahead < 7; ahead++) {
    const candidate = addDays(day, ahead)
    if ((new Date(`${candidate}T00:00:00Z`).getUTCDay() || 7) === weekday) return candidate
  }
  return day
}
