import { expect, test } from 'vitest'
import type { Overtaken } from '#client/board/my-choices.ts'
import { overtakenWords, overtakingEvent } from '#client/board/overtaken.ts'
import type { CardEvent, CardEventKind } from '#shared/protocol/http.ts'
import { ANNA, anId, BOUKE, CARLA, NOW } from '#tests/support/boards.ts'

const card = { cardId: anId('melk'), by: BOUKE }
const day = (theirs: string | null): Overtaken => ({
  ...card,
  field: 'dueOn',
  value: '2026-01-30',
  theirs,
})
const owner = (theirs: string | null): Overtaken => ({
  ...card,
  field: 'ownerId',
  value: BOUKE,
  theirs,
})
const NAMES: Readonly<Record<string, string>> = {
  [ANNA]: 'Anna',
  [BOUKE]: 'Bouke',
  [CARLA]: 'Carla',
}

test.each<[string, string, Overtaken, string | null]>([
  ['Anna zette ‘Melk’ op ma 2 feb', 'Zet vr 30 jan terug', day('2026-02-02'), ANNA],
  ['Iemand zette ‘Melk’ op wo 28 jan', 'Zet vr 30 jan terug', day('2026-01-28'), null],
  ['Anna haalde de dag van ‘Melk’ weg', 'Zet vr 30 jan terug', day(null), ANNA],
  ['Anna pakte ‘Melk’ op', 'Zet Bouke terug', owner(ANNA), ANNA],
  ['Anna zette ‘Melk’ op naam van Carla', 'Zet Bouke terug', owner(CARLA), ANNA],
  ['Iemand zette ‘Melk’ op naam van Carla', 'Zet Bouke terug', owner(CARLA), null],
  ['Anna haalde de naam van ‘Melk’ weg', 'Zet Bouke terug', owner(null), ANNA],
])('[H4] says in one line: %s, with a button: %s', (text, back, overtaken, by) => {
  const nameOf = (id: string) => NAMES[id] ?? ''
  const words = overtakenWords(overtaken, 'Melk', { by, nameOf, today: '2026-01-22' })
  const said = [words.text, words.back].map((line) => line.replaceAll('\u00a0', ' '))
  expect(said).toEqual([text, back])
})

const event = (kind: CardEventKind, to: string | null, by = ANNA): CardEvent => ({
  id: 1,
  at: NOW,
  by,
  kind,
  from: null,
  to,
})

test.each<[string, Overtaken, CardEvent[], string | undefined]>([
  ['the last that set the day', day('2026-02-02'), [event('due', '2026-02-02')], ANNA],
  ['a postponement', day('2026-02-02'), [event('postponed', '2026-02-02 ziek')], ANNA],
  ['a day taken away', day(null), [event('due', null)], ANNA],
  ['whose name it is', owner(CARLA), [event('moved', 'scrum/doing'), event('owner', CARLA)], ANNA],
  ['work handed over', owner(CARLA), [event('handed-over', CARLA)], ANNA],
  ['not yet told', day('2026-02-02'), [event('due', '2026-01-30', BOUKE)], undefined],
  [
    'the same day of long ago',
    day('2026-02-02'),
    [event('due', '2026-01-30', BOUKE), event('due', '2026-02-02')],
    undefined,
  ],
  ['nothing', day('2026-02-02'), [], undefined],
])('[H4] the history says who it was: %s', (_what, overtaken, history, by) => {
  expect(overtakingEvent(overtaken, history)?.by).toBe(by)
})
