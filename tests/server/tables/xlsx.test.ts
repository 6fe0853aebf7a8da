import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { xlsxOf } from '#server/tables/xlsx.ts'

const columns = [
  { title: 'Wat', width: 40 },
  { title: 'Wanneer', width: 12 },
  { title: 'Verschoven', width: 10 },
]

test('[TABLE2] another library reads the same rows back, with dates and numbers', async () => {
  const rows = [
    ['Leeshoek opruimen', { day: '2026-03-29' }, 2],
    ['Bûterfabryk & <tekens>', null, 0],
  ]
  const file = await xlsxOf({ name: 'Acties De Kievit: alles?', columns, rows })
  expect(await readSheet(file)).toEqual([
    ['Wat', 'Wanneer', 'Verschoven'],
    ['Leeshoek opruimen', new Date('2026-03-29T00:00:00Z'), 2],
    ['Bûterfabryk & <tekens>', null, 0],
  ])
})

test('[TABLE2] a text that looks like a formula stays a text', async () => {
  const file = await xlsxOf({ name: 'x', columns, rows: [['=HYPERLINK("http://x")', '@a', '-5']] })
  expect((await readSheet(file))[1]).toEqual(['=HYPERLINK("http://x")', '@a', '-5'])
})

test('[TABLE2] a table of two thousand rows is written', async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [
    `Actie ${at} ${'lang '.repeat(40)}`,
    null,
    at,
  ])
  const file = await xlsxOf({ name: 'Groot', columns, rows })
  expect(await readSheet(file)).toHaveLength(2001)
})
