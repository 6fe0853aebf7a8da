import { addOwnAction } from '#server/commands/own-action.ts'
import { sendCompliment } from '#server/commands/send-compliment.ts'
import type { Parts } from '#server/parts.ts'
import type { SupportKind } from '#shared/model/director.ts'
import type { Instant } from '#shared/model/ids.ts'
import { type DemoDays, instantOn, minutesFor } from './demo-days.ts'
import type { StoryClock } from './fill.ts'
import { teamIdOf } from './network-rows.ts'
import { cardIdOf, demoId, personIdOf } from './tell.ts'

const DIRECTOR = 'Harmen'
/** The Stipe-team, on whose board a question is a card of its own story. */
const SUPPORT = 'STI'

type At = { readonly code: string; readonly card: string; readonly ago: number }

const COMPLIMENTS: readonly (At & { readonly text: string })[] = [
  { code: 'KIE', card: 'dank-harmen', ago: 6, text: 'Wat een rust in de gang na de pauze. Mooi!' },
  { code: 'SKU', card: 'dank-harmen', ago: 4, text: 'Jullie leerlingenraad maakt indruk.' },
  { code: 'BRE', card: 'dank-harmen', ago: 9, text: 'Rekenen op het plein: dat zag ik graag.' },
]
const OWN_ACTIONS: readonly (At & { readonly title: string; readonly due: number })[] = [
  { code: 'KIE', card: 'bel-inval', ago: 15, title: 'Invalpool bespreken met Stipe', due: 2 },
  { code: 'WIL', card: 'bel-gemeente', ago: 12, title: 'Gemeente bellen over het plein', due: 4 },
]
type Reaction = At & {
  readonly kind: 'support' | 'question'
  readonly text: string
  readonly answer?: { readonly by: string; readonly text: string }
}
const REACTIONS: readonly Reaction[] = [
  {
    code: 'KIE',
    card: 'leesroutine',
    ago: 3,
    kind: 'support',
    text: 'Mooi dat jullie het eerst uitproberen en dan pas besluiten.',
  },
  {
    code: 'KIE',
    card: 'chromebooks',
    ago: 2,
    kind: 'question',
    text: 'Hoeveel hebben jullie er echt nodig?',
  },
  {
    code: 'SKU',
    card: 'tablets',
    ago: 4,
    kind: 'question',
    text: 'Kan dit voor de toetsweek klaar zijn?',
    answer: { by: 'Ids', text: 'Ja, groep 3 en 4 lukt. De rest na de vakantie.' },
  },
]
const QUESTIONS: readonly (At & {
  readonly by: string
  readonly kind: SupportKind
  readonly asked: string
})[] = [
  { code: 'KIE', card: 'inval', ago: 2, by: 'Anna', kind: 'staff', asked: 'vraag-inval' },
  { code: 'WIL', card: 'kopie', ago: 5, by: 'Klaske', kind: 'finance', asked: 'vraag-kopie' },
  { code: 'SKU', card: 'dakgoot', ago: 4, by: 'Gerbrich', kind: 'housing', asked: 'vraag-dakgoot' },
  { code: 'SKU', card: 'tablets', ago: 9, by: 'Ids', kind: 'finance', asked: 'vraag-tablets' },
]
const LOOKS: readonly Omit<At, 'card'>[] = [
  { code: 'KIE', ago: 2 },
  { code: 'SKU', ago: 4 },
  { code: 'WIL', ago: 5 },
  { code: 'MAR', ago: 9 },
]

type Around = { readonly days: DemoDays; readonly madeAt: Instant }

function moment(days: DemoDays, { code, card, ago }: At): Instant {
  return instantOn(days.past(ago), minutesFor(`beside/${code}/${card}`))
}

/** What the directeur laid on the boards: compliments, and work of their own. */
export async function bringToBoards(
  parts: Parts,
  clock: StoryClock,
  { days, madeAt }: Around,
): Promise<void> {
  const by = personIdOf(DIRECTOR)
  for (const compliment of COMPLIMENTS) {
    const { code, card, text } = compliment
    clock.set(moment(days, compliment))
    await sendCompliment(parts, {
      by,
      teamId: teamIdOf(code, madeAt),
      id: cardIdOf(code, card),
      text,
    })
  }
  for (const action of OWN_ACTIONS) {
    const { code, card, title, due } = action
    clock.set(moment(days, action))
    const dueOn = days.future(due)
    const id = cardIdOf(code, card)
    await addOwnAction(parts, { by, teamId: teamIdOf(code, madeAt) }, { id, title, dueOn })
  }
}

/** What was said beside the cards of the stories, and when the directeur looked. */
export function sayBesideCards({ stores }: Parts, { days, madeAt }: Around): void {
  for (const reaction of REACTIONS) {
    const { code, card, kind, text, answer, ago } = reaction
    const id = demoId('reaction', code, card)
    const row = { team_id: teamIdOf(code, madeAt), card_id: cardIdOf(code, card) }
    const asked = { needs_answer: kind === 'question' ? 1 : 0, about: null, text }
    const at = moment(days, reaction)
    stores.cardReactions.add({ ...row, ...asked, id, kind, person_id: personIdOf(DIRECTOR), at })
    if (!answer) continue
    stores.cardReactions.add({
      ...row,
      id: demoId('answer', code, card),
      kind: 'answer',
      needs_answer: 0,
      about: id,
      text: answer.text,
      person_id: personIdOf(answer.by),
      at: instantOn(days.past(ago - 1), minutesFor(`answer/${code}/${card}`)),
    })
  }
  for (const question of QUESTIONS) {
    stores.supportRequests.add({
      team_id: teamIdOf(question.code, madeAt),
      card_id: cardIdOf(question.code, question.card),
      kind: question.kind,
      support_team_id: teamIdOf(SUPPORT, madeAt),
      support_card_id: cardIdOf(SUPPORT, question.asked),
      person_id: personIdOf(question.by),
      at: moment(days, question),
    })
  }
  for (const { code, ago } of LOOKS) {
    const at = moment(days, { code, card: 'look', ago })
    stores.directorTalks.see(teamIdOf(code, madeAt), personIdOf(DIRECTOR), at)
  }
}
