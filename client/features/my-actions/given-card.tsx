import { Check } from 'lucide-react'
import { Link } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { dayLabel } from '#client/ui/format.ts'
import type { Day } from '#shared/model/ids.ts'
import type { MyAction } from '#shared/protocol/http.ts'
import type { MyNews } from '#shared/protocol/my-work.ts'
import css from './given-card.module.css'
import { useAnswerGiven } from './my-news.ts'

type Props = { given: MyNews['given'][number]; action: MyAction; today: Day }

/** "Carla vraagt je, wo 28 jan": one tap to take it up, one to give it back. */
export function GivenCard({ given, action, today }: Props) {
  const { answer, isBusy } = useAnswerGiven()
  const say = texts.myNews
  const { title, dueOn } = action
  const page = action.board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  return (
    <article className={css.card} aria-label={title}>
      <p className={css.asks}>
        <Avatar person={{ id: given.by, name: given.byName }} />
        {dueOn === null
          ? say.asks(given.byName)
          : say.asksFor(given.byName, dayLabel(dueOn, today))}
      </p>
      <Link
        href={`/team/${action.teamCode}/${page}?kaart=${action.cardId}`}
        className={css.title ?? ''}
      >
        {title}
      </Link>
      <p className={css.where}>
        {texts.myActions.on(texts.words.boards[action.board], action.teamName)}
      </p>
      <div className={css.answers}>
        <Button
          variant="primary"
          icon={Check}
          wide
          isBusy={isBusy}
          onPress={() => void answer(action, 'take')}
        >
          {say.take}
        </Button>
        <Button wide isBusy={isBusy} onPress={() => void answer(action, 'decline')}>
          {say.decline}
        </Button>
      </div>
    </article>
  )
}
