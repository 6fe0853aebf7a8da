import { texts } from '#client/texts/texts.ts'
import type { Unit } from '#shared/model/card.ts'

const decimals: Readonly<Record<Unit, number>> = { percent: 1, count: 1, scale: 2, yesNo: 0 }

/** A measured value as people read it: `63%`, `12`, `3,1`, `ja`. Without a unit it is a plain number. */
export function formatMeasure(value: number, unit: Unit | undefined): string {
  if (unit === 'yesNo') return value >= 1 ? texts.format.yes : texts.format.no
  const digits = decimals[unit ?? 'scale']
  const number = value.toLocaleString(texts.format.locale, { maximumFractionDigits: digits })
  return unit === 'percent' ? `${number}%` : number
}

/** Reads what somebody types for a value, Dutch or English decimals; `null` when it is no number. */
export function parseMeasure(typed: string): number | null {
  const text = typed.trim().replace(/%$/, '').trim().replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null
  const value = Number(text)
  return Math.abs(value) <= 1e9 ? value : null
}
