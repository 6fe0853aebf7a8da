import { ID_PATTERN } from '#shared/model/ids.ts'

/** Does this plain value fit? Shared by the gate and by reading. */
export type Check = (value: unknown) => boolean

const DAY = /^\d{4}-\d\d-\d\d$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

export const oneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value)
export const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
export const isId = matching(ID_PATTERN)
/** `Date` rolls 30 February over to March and throws on month 13, so the text has to come back as it was. */
const comesBack = (instant: string): boolean =>
  !Number.isNaN(Date.parse(instant)) && new Date(instant).toISOString() === instant
export const isInstant: Check = (value) => matching(INSTANT)(value) && comesBack(`${value}`)
export const isDay: Check = (value) => matching(DAY)(value) && comesBack(`${value}T00:00:00.000Z`)
export const isNumber: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e9
export const isBoolean: Check = (value) => typeof value === 'boolean'

/** A plain object with exactly these keys. Other keys are refused; a `__proto__` key shows as another prototype. */
export function shape(fields: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(fields)
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    if (Object.getPrototypeOf(value) !== Object.prototype) return false
    const keys = Object.keys(value)
    if (keys.length !== names.length) return false
    return names.every(
      (name) => Object.hasOwn(value, name) && fields[name]?.(Reflect.get(value, name)),
    )
  }
}

export const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
