import { expect, test } from 'vitest'
import { csvOf } from '#client/tables/csv.ts'

const columns = [
  { title: 'Wat', width: 40 },
  { title: 'Wanneer', width: 12 },
]

function lineOf(...cells: Parameters<typeof csvOf>[0]['rows'][number]): string | undefined {
  return csvOf({ name: 'Acties', columns, rows: [cells] }).split('\r\n')[1]
}

test('[TABLE1] a CSV starts with a byte order mark, has semicolons, and ends each line with CRLF', () => {
  const rows = [['Leeshoek opruimen', { day: '2026-01-23' }]]
  expect(csvOf({ name: 'Acties', columns, rows })).toBe(
    '\ufeffWat;Wanneer\r\nLeeshoek opruimen;23-01-2026\r\n',
  )
})

test.each(['=1+1', '+31', '-5', '@SUM(A1)', '\tx', '\rx'])(
  '[TABLE1] %j is no formula in a CSV',
  (text) => {
    expect(lineOf(text)?.replace(/^"/, '')).toMatch(/^'/)
  },
)

test('[TABLE1] what holds a semicolon, quote or line end is quoted', () => {
  expect(lineOf('a;b', 'zei "ja"')).toBe('"a;b";"zei ""ja"""')
  expect(lineOf('twee\nregels', null)).toBe('"twee\nregels";')
})

test('[TABLE1] a number has a decimal comma', () => {
  expect(lineOf(3.1, -2)).toBe('3,1;-2')
})
