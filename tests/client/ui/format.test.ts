import { describe, expect, test } from 'vitest'
import {
  datedDayLabel,
  dateLabel,
  dayLabel,
  distanceLabel,
  listLabel,
  longDateLabel,
  longDayLabel,
  momentLabel,
  since,
  timeLabel,
} from '#client/ui/format.ts'

const TODAY = '2026-01-22'
const NOW = '2026-01-22T09:14:00.000Z'
/** Dates hold together with no-break spaces; a reader sees ordinary ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a day', () => {
  test('close by is said in a word', () => {
    expect(dayLabel('2026-01-21', TODAY)).toBe('gisteren')
    expect(dayLabel('2026-01-22', TODAY)).toBe('vandaag')
    expect(dayLabel('2026-01-23', TODAY)).toBe('morgen')
  })

  test('[K2] further away has its weekday, day and month, in Dutch in every browser', () => {
    expect(plain(dayLabel('2026-01-26', TODAY))).toBe('ma 26 jan')
    expect(plain(dayLabel('2026-03-01', TODAY))).toBe('zo 1 mrt')
    expect(plain(datedDayLabel(TODAY, TODAY))).toBe('do 22 jan')
  })

  test('never breaks over two lines', () => {
    expect(dayLabel('2026-01-26', TODAY)).not.toContain(' ')
  })

  test('shows its year only when that would be a riddle', () => {
    expect(plain(dateLabel('2025-12-19', TODAY))).toBe('19 dec')
    expect(plain(dateLabel('2024-12-19', TODAY))).toBe('19 dec 2024')
    expect(plain(dateLabel('2027-05-03', TODAY))).toBe('3 mei 2027')
  })

  test('is written out on the digibord', () => {
    expect(plain(longDayLabel(TODAY))).toBe('donderdag 22 januari')
    expect(plain(longDateLabel('2026-08-02'))).toBe('2 augustus')
  })

  test('tells how far away it is', () => {
    expect(distanceLabel('2026-01-23', TODAY)).toBe('morgen')
    expect(distanceLabel('2026-01-25', TODAY)).toBe('over 3 dagen')
    expect(distanceLabel('2026-01-29', TODAY)).toBe('over een week')
    expect(distanceLabel('2026-02-05', TODAY)).toBe('over 2 weken')
    expect(distanceLabel('2026-01-08', TODAY)).toBe('2 weken geleden')
    expect(distanceLabel('2026-05-22', TODAY)).toBe('over 4 maanden')
  })
})

describe('a moment', () => {
  test('[K8] is on the clock of the school, summer time included', () => {
    expect(timeLabel('2026-01-22T07:40:00.000Z')).toBe('08:40')
    expect(timeLabel('2026-07-01T07:40:00.000Z')).toBe('09:40')
    expect(timeLabel('2026-01-21T23:05:00.000Z')).toBe('00:05')
  })

  test('just now, today and yesterday read as such', () => {
    expect(since('2026-01-22T09:13:40.000Z', NOW)).toBe('net')
    expect(plain(since('2026-01-22T09:09:00.000Z', NOW))).toBe('5 min geleden')
    expect(since('2026-01-22T07:40:00.000Z', NOW)).toBe('vandaag 08:40')
    expect(since('2026-01-21T09:02:00.000Z', NOW)).toBe('gisteren 10:02')
    expect(plain(since('2026-01-16T09:02:00.000Z', NOW))).toBe('vr 16 jan')
  })

  test('at which a link ends has its day and time', () => {
    expect(plain(momentLabel('2026-01-25T09:02:00.000Z', TODAY))).toBe('zo 25 jan 10:02')
  })
})

test('names are joined as people say them', () => {
  expect(listLabel([])).toBe('')
  expect(listLabel(['Anna'])).toBe('Anna')
  expect(listLabel(['Anna', 'Bouke'])).toBe('Anna en Bouke')
  expect(listLabel(['Anna', 'Bouke', 'Carla'])).toBe('Anna, Bouke en Carla')
})
