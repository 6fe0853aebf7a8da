import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { added, anyCards, anyCommand } from '#tests/support/any-board.ts'
import { ANNA, BOUKE, CARLA, plain } from '#tests/support/boards.ts'
import { CutWire, type Screen } from '#tests/support/cut-wire.ts'

const PEOPLE = [ANNA, BOUKE, CARLA, BOUKE] as const

/** Something that happens to one of the screens. */
const anyStep = fc.tuple(
  fc.nat(PEOPLE.length - 1),
  fc.oneof(
    { weight: 6, arbitrary: anyCommand.map((command) => ({ kind: 'command', command }) as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'undo' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'cut' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'connect' } as const) },
    {
      weight: 4,
      arbitrary: fc
        .record({ count: fc.integer({ min: 1, max: 5 }), again: fc.boolean() })
        .map((packets) => ({ kind: 'wire', ...packets }) as const),
    },
  ),
)

function isScreen(screen: Screen | undefined): asserts screen is Screen {
  if (!screen) throw new Error('there is no such screen')
}

test('[SYNC12] whatever happens to the wire, all screens end the same, no card twice and none lost', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anyCards, fc.array(anyStep, { minLength: 20, maxLength: 120 }), (cards, steps) => {
      const wire = new CutWire(PEOPLE, added(cards))
      wire.settle()
      for (const [index, step] of steps) {
        const screen = wire.screens[index]
        isScreen(screen)
        if (step.kind === 'command') screen.do(step.command)
        else if (step.kind === 'undo') screen.undo()
        else if (step.kind === 'cut') screen.cut()
        else if (step.kind === 'connect') wire.connect(screen)
        else {
          wire.deliver(screen, step.count, step.again)
          wire.receive(screen, step.count, step.again)
        }
      }
      wire.settle()

      expect(wire.refusals).toEqual([])
      const board = plain(readBoard(wire.server.doc))
      for (const screen of wire.screens) expect(plain(readBoard(screen.doc))).toEqual(board)

      const ever = new Set(cards.map(({ id }) => id))
      for (const screen of wire.screens) for (const id of screen.added) ever.add(id)
      expect(new Set(board.cards.map(({ id }) => id))).toEqual(ever)
      const lying = Object.values(board.columns).flat()
      expect(new Set(lying).size).toBe(lying.length)
      expect(lying).toHaveLength(board.cards.filter(({ shelved }) => !shelved).length)

      // What is on disk is the same board.
      wire.server.reload()
      expect(plain(readBoard(wire.server.doc))).toEqual(board)
    }),
    { numRuns: 150 },
  )
})
