import { afterEach, expect, test } from 'vitest'
import { language, speak, texts, use } from '#client/texts/texts.ts'
import {
  dayLabel,
  distanceLabel,
  listLabel,
  longDayLabel,
  momentLabel,
  since,
} from '#client/ui/format.ts'
import { formatMeasure } from '#client/ui/measure.ts'

const dutch = texts
afterEach(() => use(dutch, 'nl'))

const TODAY = '2026-01-22'
const NOW = '2026-01-22T14:15:00.000Z'
const written = () => [
  longDayLabel('2026-05-31'),
  dayLabel('2026-12-07', TODAY).replaceAll('\u00a0', ' '),
  dayLabel('2026-01-21', TODAY),
  distanceLabel('2026-02-05', TODAY),
  distanceLabel('2026-01-15', TODAY),
  momentLabel('2026-01-23T08:05:00.000Z', TODAY),
  since('2026-01-22T14:10:00.000Z', NOW).replaceAll('\u00a0', ' '),
  listLabel(['Anna', 'Bouke', 'Carla']),
  formatMeasure(3.14, undefined),
]

test('[K2] days, months and numbers are Dutch to start with', () => {
  expect(written()).toEqual([
    ...['zondag 31\u00a0mei', 'ma 7 dec', 'gisteren', 'over 2 weken', 'een week geleden'],
    ...['morgen 09:05', '5 min geleden', 'Anna, Bouke en Carla', '3,14'],
  ])
})

test('[K2] days and months are Frisian in a browser that knows no Frisian', async () => {
  await speak('fy')
  expect(written()).toEqual([
    ...['snein 31\u00a0maaie', 'mo 7 des', 'juster', 'oer 2 wiken', 'in wike lyn'],
    ...['moarn 09:05', '5 min lyn', 'Anna, Bouke en Carla', '3,14'],
  ])
})

test('[K2] days, months and numbers are English', async () => {
  await speak('en')
  expect(written()).toEqual([
    ...['Sunday 31\u00a0May', 'Mon 7 Dec', 'yesterday', 'in 2 weeks', 'a week ago'],
    ...['tomorrow 09:05', '5 min ago', 'Anna, Bouke and Carla', '3.14'],
  ])
})

test('[K2] the page says which language it speaks', async () => {
  await speak('fy')
  expect([language, document.documentElement.lang]).toEqual(['fy', 'fy'])
  await speak('nl')
  expect([language, document.documentElement.lang]).toEqual(['nl', 'nl'])
})
