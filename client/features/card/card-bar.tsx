import {
  Archive,
  CalendarDays,
  Check,
  CircleParking,
  HandHelping,
  type LucideIcon,
  Move,
  UserPlus,
  X,
} from 'lucide-react'
import { MoveChooser } from '#client/board/choosers/move-chooser.tsx'
import { WhenChooser } from '#client/board/choosers/when-chooser.tsx'
import { WhoChooser } from '#client/board/choosers/who-chooser.tsx'
import { texts } from '#client/texts/texts.ts'
import { AskingPopover } from '#client/ui/asking-popover.tsx'
import { Button, IconButton } from '#client/ui/button.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { PLACES_FOR } from '#shared/rules/card-places.ts'
import css from './card-bar.module.css'
import { MakeSomething } from './make-something.tsx'
import { useActs } from './use-acts.ts'
import type { Question } from './use-card-keys.ts'

type Props = {
  card: Card
  question: Question | null
  ask: (question: Question | null) => void
  onClose: () => void
}

/** The big five at the foot of a card: Verschuif, Wie?, Wanneer?, Parkeer, Klaar; and asking for help. */
export function CardBar({ card, question, ask, onClose }: Props) {
  const acts = useActs(card)
  const screen = useScreen()
  const { board, column } = card.place
  const mayPark = PLACES_FOR[card.type].includes('improvement/parked') && column !== 'parked'
  const say = texts.card.bar
  return (
    <div className={css.bar}>
      {questionsFor(card).map((kind) => (
        <AskButton key={kind} card={card} kind={kind} question={question} ask={ask} />
      ))}
      {isWork(card) && card.helpAsked === undefined && card.done === undefined && (
        <Button icon={HandHelping} onPress={() => ask('help')}>
          {screen === 'phone' ? say.helpShort : say.help}
        </Button>
      )}
      {mayPark && (
        <Button icon={CircleParking} onPress={() => acts.moveTo('improvement', 'parked')}>
          {say.park}
        </Button>
      )}
      <span className={css.push} />
      {screen === 'digibord' && (
        <IconButton icon={X} label={texts.ui.close} className={css.close ?? ''} onPress={onClose} />
      )}
      {(card.type === 'idea' || card.type === 'experiment' || card.type === 'parked') && (
        <MakeSomething card={card} />
      )}
      {(card.type === 'success' || card.type === 'planningItem') && (
        <TidyButton card={card} onClose={onClose} />
      )}
      {isWork(card) &&
        (column === 'done' ? (
          <Button className={css.main ?? ''} onPress={() => acts.moveTo(board, 'doing')}>
            {say.reopen}
          </Button>
        ) : (
          <Button
            className={css.main ?? ''}
            variant="primary"
            icon={Check}
            letter="k"
            onPress={() => acts.finish()}
          >
            {say.done}
          </Button>
        ))}
    </div>
  )
}

function TidyButton({ card, onClose }: Pick<Props, 'card' | 'onClose'>) {
  const acts = useActs(card)
  const tidy = () => {
    if (acts.shelve('archive').ok) onClose()
  }
  return (
    <Button icon={Archive} onPress={tidy}>
      {texts.card.menu.tidy}
    </Button>
  )
}

type Asked = Exclude<Question, 'help'>

/** What can be asked about this kind of card. */
function questionsFor({ type }: Card): readonly Asked[] {
  switch (type) {
    case 'task':
    case 'action':
      return ['move', 'who', 'when']
    case 'goal':
      return ['move', 'who', 'when']
    case 'experiment':
    case 'planningItem':
    case 'parked':
      return ['move', 'when']
    case 'idea':
    case 'success':
      return ['move']
    case 'proposal':
      return []
  }
}

const ASKED: Record<
  Asked,
  { word: string; letter: string; title: string; icon: LucideIcon; chooser: Chooser }
> = {
  move: {
    word: texts.card.bar.move,
    letter: 'v',
    title: texts.choosers.move.title,
    icon: Move,
    chooser: ({ cardId, close }) => <MoveChooser cardId={cardId} onMoved={close} />,
  },
  who: {
    word: texts.card.bar.who,
    letter: 'm',
    title: texts.choosers.who.title,
    icon: UserPlus,
    chooser: ({ cardId, close }) => <WhoChooser cardId={cardId} onChosen={close} />,
  },
  when: {
    word: texts.card.bar.when,
    letter: 'd',
    title: texts.choosers.when.title,
    icon: CalendarDays,
    chooser: ({ cardId, close }) => <WhenChooser cardId={cardId} onChosen={close} />,
  },
}
type Chooser = (props: { cardId: CardId; close: () => void }) => React.ReactNode

function AskButton({ card, kind, question, ask }: Omit<Props, 'onClose'> & { kind: Asked }) {
  const { word, letter, title, icon, chooser: Chooser } = ASKED[kind]
  return (
    <AskingPopover
      title={title}
      isOpen={question === kind}
      onOpenChange={(isOpen) => ask(isOpen ? kind : null)}
      trigger={
        <Button icon={icon} letter={letter}>
          {word}
        </Button>
      }
    >
      {(close) => <Chooser cardId={card.id} close={close} />}
    </AskingPopover>
  )
}
