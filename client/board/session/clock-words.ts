import type { Course } from '#shared/rules/session-course.ts'

/** `2:34`, and `+0:40` once the step runs over. Counts whole seconds, so that every screen turns at the same moment. */
export function clockWords(left: number): string {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
  const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return left >= 0 ? words : `+${words}`
}

/** Calm, nearly up from 80 % of the step, over beyond it. */
export type ClockTone = 'calm' | 'nearly' | 'over'

export function clockTone({ left, share }: Course): ClockTone {
  if (left < 0) return 'over'
  return share >= 0.8 ? 'nearly' : 'calm'
}
