import type { Day } from '#shared/model/ids.ts'
import type { Holiday } from './calendar.ts'

export const REGIONS = ['north', 'middle', 'south'] as const
export type Region = (typeof REGIONS)[number]

/**
 * The advised and fixed school holidays for primary schools, from Saturday to Sunday, per region. Schools may differ
 * (a second May week, study days), so each school gets a copy of its own that it can edit.
 */
export const HOLIDAYS_SOURCE = 'Rijksoverheid, overzicht schoolvakanties 2025-2026 en 2026-2027'

type Span = readonly [Day, Day]
type Row = { readonly name: string } & (
  | { readonly all: Span }
  | { readonly [Name in Region]: Span }
)

const TABLE: readonly Row[] = [
  {
    name: 'Herfstvakantie',
    north: ['2025-10-18', '2025-10-26'],
    middle: ['2025-10-18', '2025-10-26'],
    south: ['2025-10-11', '2025-10-19'],
  },
  { name: 'Kerstvakantie', all: ['2025-12-20', '2026-01-04'] },
  {
    name: 'Voorjaarsvakantie',
    north: ['2026-02-21', '2026-03-01'],
    middle: ['2026-02-14', '2026-02-22'],
    south: ['2026-02-14', '2026-02-22'],
  },
  { name: 'Meivakantie', all: ['2026-04-25', '2026-05-03'] },
  {
    name: 'Zomervakantie',
    north: ['2026-07-04', '2026-08-16'],
    middle: ['2026-07-18', '2026-08-30'],
    south: ['2026-07-11', '2026-08-23'],
  },
  {
    name: 'Herfstvakantie',
    north: ['2026-10-10', '2026-10-18'],
    middle: ['2026-10-17', '2026-10-25'],
    south: ['2026-10-17', '2026-10-25'],
  },
  { name: 'Kerstvakantie', all: ['2026-12-19', '2027-01-03'] },
  {
    name: 'Voorjaarsvakantie',
    north: ['2027-02-20', '2027-02-28'],
    middle: ['2027-02-20', '2027-02-28'],
    south: ['2027-02-13', '2027-02-21'],
  },
  { name: 'Meivakantie', all: ['2027-04-24', '2027-05-02'] },
  {
    name: 'Zomervakantie',
    north: ['2027-07-10', '2027-08-22'],
    middle: ['2027-07-17', '2027-08-29'],
    south: ['2027-07-24', '2027-09-05'],
  },
]

/** [CAL10] The shipped holidays of a region, in order. */
export function shippedHolidays(region: Region): Holiday[] {
  return TABLE.map((row) => {
    const [firstOn, lastOn] = 'all' in row ? row.all : row[region]
    return { name: row.name, firstOn, lastOn }
  })
}
