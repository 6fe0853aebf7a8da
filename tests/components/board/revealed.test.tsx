import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { useRevealed } from '#client/features/board/revealed.ts'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `kaart-${at}`)

function List({ cards, drawn }: { cards: readonly string[]; drawn: number[] }) {
  const revealed = useRevealed(cards)
  return (
    <Profiler id="list" onRender={() => drawn.push(revealed.length)}>
      <ul>
        {revealed.map((id) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
    </Profiler>
  )
}

test('[L3] a long column first draws what is in sight, the others a few at a time, and then all that comes at once', async () => {
  const drawn: number[] = []
  const { rerender } = await render(<List cards={ids(30)} drawn={drawn} />)
  await expect.poll(() => drawn.at(-1)).toBe(30)
  expect(drawn[0]).toBeLessThanOrEqual(10)
  const steps = drawn.slice(1).map((count, at) => count - (drawn[at] ?? 0))
  expect(Math.max(...steps)).toBeLessThanOrEqual(2)

  await rerender(<List cards={ids(60)} drawn={drawn} />)
  expect(drawn.slice(drawn.indexOf(30)).every((count) => count === 30 || count === 60)).toBe(true)
})

test('a short column is drawn whole, and so is what is added to it', async () => {
  const drawn: number[] = []
  const { rerender } = await render(<List cards={ids(4)} drawn={drawn} />)
  await rerender(<List cards={ids(12)} drawn={drawn} />)
  expect(new Set(drawn)).toEqual(new Set([4, 12]))
})
