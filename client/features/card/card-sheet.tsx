import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { useScreen } from '#client/ui/screen.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import { CardBar } from './card-bar.tsx'
import { CardHead } from './card-head.tsx'
import { CardNotes } from './card-notes.tsx'
import type { CardParts } from './card-parts.ts'
import css from './card-sheet.module.css'
import { CardStrip } from './card-strip.tsx'
import { DirectorStrip } from './director-strip.tsx'
import { ExperimentBody } from './experiment-fields.tsx'
import { Explanation } from './explanation.tsx'
import { ForGoal } from './for-goal.tsx'
import { GoalBody } from './goal-fields.tsx'
import { GoalProgress } from './goal-progress.tsx'
import { HelpStrip } from './help-strip.tsx'
import { History } from './history.tsx'
import { IdeaBody } from './idea-fields.tsx'
import { LiveText } from './live-text.tsx'
import { MayEdit } from './may-edit.ts'
import { ProposalBody } from './proposal-fields.tsx'
import { Recurring } from './recurring.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { type Question, useCardKeys } from './use-card-keys.ts'
import { WorkBody } from './work-body.tsx'

type Props = { card: Card; onClose: () => void; save?: ReactNode; parts?: CardParts }

/** The whole paper of a card: what it is, who and when, what it is about, and what can be done with it. */
export function CardSheet({ card, onClose, save, parts = {} }: Props) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const mayEdit = mayWrite && card.shelved === undefined
  // A proposal is read before its days are looked at. At the panel the button that closes is in the bar; a proposal has nothing else there.
  const hasBar = useScreen() === 'digibord' || card.type !== 'proposal'
  const [question, ask] = useState<Question | null>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  // The letters of the bar are heard from the first moment.
  useLayoutEffect(() => sheet.current?.focus({ preventScroll: true }), [])
  const onKeyDown = useCardKeys(card, {
    ask,
    editTitle: () => title.current?.querySelector('textarea')?.focus(),
  })
  return (
    <MayEdit value={mayEdit}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the letters of the bar work wherever the focus is in the card */}
      <div
        ref={sheet}
        tabIndex={-1}
        className={css.sheet}
        data-upright
        onKeyDown={mayEdit ? onKeyDown : undefined}
      >
        <CardHead card={card} onClose={onClose} save={save} />
        <div className={css.scroll}>
          <div className={css.top}>
            <CardNotes card={card} />
            {parts.above}
            <h2 ref={title} className={css.title}>
              <LiveText
                cardId={card.id}
                target="title"
                label={texts.card.title}
                placeholder={texts.card.titlePlaceholder}
                isOneLine
                isNeeded
              />
            </h2>
            {card.type !== 'proposal' && <CardStrip card={card} />}
            {isWork(card) && (
              <HelpStrip card={card} isAsking={question === 'help'} onAsked={() => ask(null)} />
            )}
            <DirectorStrip card={card} />
          </div>
          <div className={css.columns}>
            <div className={css.left}>
              <Body card={card} />
              {parts.beneath}
              {card.type === 'proposal' && <CardStrip card={card} />}
            </div>
            <div className={css.right}>
              {parts.beside}
              <Beside card={card} />
              <History card={card} />
            </div>
          </div>
        </div>
        {mayEdit && hasBar && (
          <CardBar card={card} question={question} ask={ask} onClose={onClose} />
        )}
      </div>
    </MayEdit>
  )
}

function Body({ card }: { card: Card }) {
  switch (card.type) {
    case 'task':
    case 'action':
      return <WorkBody card={card} />
    case 'idea':
      return <IdeaBody card={card} />
    case 'experiment':
      return <ExperimentBody card={card} />
    case 'goal':
      return <GoalBody card={card} />
    case 'success':
    case 'parked':
    case 'planningItem':
      return <Explanation card={card} />
    case 'proposal':
      return <ProposalBody card={card} />
  }
}

/** What stands right of the text, above the history. */
function Beside({ card }: { card: Card }) {
  switch (card.type) {
    case 'task':
      return (
        <>
          <ThemeChoice card={card} />
          <Recurring card={card} />
        </>
      )
    case 'action':
    case 'success':
      return <ForGoal card={card} />
    case 'goal':
      return <GoalProgress card={card} />
    case 'idea':
    case 'experiment':
    case 'parked':
    case 'planningItem':
    case 'proposal':
      return null
  }
}
