import fc from 'fast-check'
import { BOARD_KINDS, COLUMNS } from '#shared/model/board.ts'
import { isWork, SHELVES, TEXT_FIELDS, typeInColumn } from '#shared/model/card.ts'
import type { Change, NewCard, ValueChange } from '#shared/model/change.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { ANNA, anId, BOUKE, CARLA, NOW } from './boards.ts'

/** Yjs takes only objects with the ordinary prototype. */
const ORDINARY = { noNullPrototype: true } as const

/** Cards `0` to `9`, so that random commands often meet the same card. */
const cardId = fc.nat(9).map(anId)
const person = fc.constantFrom(ANNA, BOUKE, CARLA)
const stepId = fc.nat(3).map((count) => anId(`step${count}`))
const text = fc.oneof(
  fc.constantFrom('', 'Melk bestellen', 'Ouderavond'),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
)
const day = fc.constantFrom('2026-01-19', '2026-01-22', '2026-02-20', '2026-03-02')
const stamp = fc.record({ at: fc.constant(NOW), by: person }, ORDINARY)
const position = fc.constantFrom('a0', 'a1', 'a1V', 'a2', 'Zz')
const place = fc.constantFrom(...BOARD_KINDS).chain((board) =>
  fc.record(
    {
      board: fc.constant(board),
      column: fc.constantFrom(...COLUMNS[board]),
      position,
    },
    ORDINARY,
  ),
)

/** Fields a person sets, with good values of every kind. */
const values = {
  ownerId: person,
  dueOn: day,
  theme: fc.constantFrom('parents', 'tests'),
  recurring: fc.boolean(),
  goalId: cardId,
  ideaKind: fc.constantFrom('idea', 'obstacle'),
  influence: fc.constantFrom('yes', 'no'),
  effect: fc.constantFrom(1, 2, 3),
  effort: fc.constantFrom(1, 2, 3),
  baseline: fc.constantFrom(0, 55, 2.6),
  target: fc.constantFrom(4, 80),
  unit: fc.constantFrom('percent', 'scale'),
  howMeasured: fc.constantFrom('test', 'pupilVoice'),
  startOn: day,
  goalStatus: fc.constantFrom('active', 'met'),
  outcome: fc.constantFrom('worked', 'stopped'),
  time: fc.constantFrom('09:00', '15:15'),
  planningKind: fc.constantFrom('lessonVisit', 'studyDay'),
  successKind: fc.constantFrom('success', 'compliment'),
} as const

const step = fc.record({ id: stepId, text, done: fc.boolean(), position }, ORDINARY)

const card = fc
  .record(
    {
      place,
      title: text,
      explanation: text,
      wouldHelp: text,
      people: fc.uniqueArray(person).map((people) => people.sort()),
      steps: fc.uniqueArray(step, { selector: ({ id }) => id, maxLength: 4 }),
      shelved: fc
        .tuple(fc.constantFrom(...SHELVES), stamp)
        .map(([shelf, stamped]) => ({ shelf, ...stamped })),
      helpAsked: stamp,
      done: stamp,
      isExperiment: fc.boolean(),
      ...values,
    },
    { requiredKeys: ['place', 'title', 'isExperiment'], ...ORDINARY },
  )
  .map(({ isExperiment, done, ...fields }): Omit<NewCard, 'id'> => {
    const type = typeInColumn(
      fields.place.board,
      fields.place.column,
      isExperiment ? 'experiment' : 'idea',
    )
    const isDone = fields.place.column === 'done' && isWork({ type })
    const written = { ...fields, ...(isDone && done ? { done } : {}) }
    return { ...written, type, createdAt: NOW, createdBy: ANNA } as Omit<NewCard, 'id'>
  })

/** The cards of a board: some of the ids `0` to `9`. */
export const anyCards: fc.Arbitrary<NewCard[]> = fc
  .uniqueArray(fc.tuple(cardId, card), { selector: ([id]) => id, minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(([id, fields]) => ({ id, ...fields })))

const valueChange = fc
  .constantFrom(...(Object.keys(values) as (keyof typeof values)[]))
  .chain((field) =>
    fc.record(
      {
        type: fc.constant('value-set'),
        cardId,
        field: fc.constant(field),
        value: fc.option(values[field] as fc.Arbitrary<unknown>),
      },
      ORDINARY,
    ),
  )
  .map((change) => change as ValueChange)

const target = fc.constantFrom(
  ...BOARD_KINDS.flatMap((board) => COLUMNS[board].map((column) => ({ board, column }))),
)

/** Anything a person can ask. */
export const anyCommand: fc.Arbitrary<BoardCommand> = fc.oneof(
  fc
    .tuple(target, fc.array(text, { maxLength: 3 }))
    .map(([where, lines]): BoardCommand => ({ type: 'add-cards', ...where, lines })),
  fc
    .tuple(cardId, target, fc.integer({ min: -1, max: 9 }))
    .map(
      ([id, where, index]): BoardCommand => ({ type: 'move-card', cardId: id, ...where, index }),
    ),
  cardId.map((id): BoardCommand => ({ type: 'finish-card', cardId: id })),
  valueChange.map((change) => ({ type: 'set-value', change }) as BoardCommand),
  fc
    .tuple(cardId, fc.constantFrom(...TEXT_FIELDS), text)
    .map(([id, field, to]): BoardCommand => ({ type: 'set-text', cardId: id, field, text: to })),
  fc.tuple(cardId, person, fc.boolean()).map(
    ([id, personId, present]): BoardCommand => ({
      type: 'set-person',
      cardId: id,
      personId,
      present,
    }),
  ),
  fc
    .tuple(cardId, text)
    .map(([id, words]): BoardCommand => ({ type: 'add-step', cardId: id, text: words })),
  fc
    .tuple(cardId, stepId, fc.boolean())
    .map(
      ([id, step, done]): BoardCommand => ({ type: 'set-step', cardId: id, stepId: step, done }),
    ),
  fc
    .tuple(cardId, stepId, fc.nat(4))
    .map(
      ([id, step, index]): BoardCommand => ({ type: 'move-step', cardId: id, stepId: step, index }),
    ),
  fc
    .tuple(cardId, stepId)
    .map(([id, step]): BoardCommand => ({ type: 'remove-step', cardId: id, stepId: step })),
  fc
    .tuple(cardId, text)
    .map(([id, words]): BoardCommand => ({ type: 'ask-help', cardId: id, text: words })),
  cardId.map((id): BoardCommand => ({ type: 'end-help', cardId: id })),
  fc
    .tuple(fc.array(cardId, { maxLength: 3 }), fc.constantFrom(...SHELVES))
    .map(([cardIds, shelf]): BoardCommand => ({ type: 'shelve-cards', cardIds, shelf })),
  cardId.map((id): BoardCommand => ({ type: 'restore-card', cardId: id })),
  cardId.map((id): BoardCommand => ({ type: 'take-recurring', cardId: id })),
  text.map((words): BoardCommand => ({ type: 'set-ambition', text: words })),
)

export function added(cards: readonly NewCard[]): Change[] {
  return cards.map((card) => ({ type: 'card-added', card }))
}
