import type { SessionMode, SessionStep, StepKind } from '#shared/model/session.ts'

/** [SES1] Offered to every team; the others are templates that a team can add. */
export const OFFERED_MODES: readonly SessionMode[] = [
  'boardSession',
  'scrumSession',
  'workSession',
  'periodReview',
]

function step(kind: StepKind, minutes: number): SessionStep {
  return { kind, title: '', minutes }
}

/** [SES1] The steps a session has unless the team says otherwise (product §4), minutes. */
export const DEFAULT_STEPS: { readonly [Mode in SessionMode]: readonly SessionStep[] } = {
  boardSession: [
    step('checkIn', 2),
    step('successes', 2),
    step('goals', 4),
    step('actions', 4),
    step('planning', 2),
    step('closing', 1),
  ],
  scrumSession: [
    step('scrumDone', 2),
    step('scrumDoing', 5),
    step('scrumTodo', 5),
    step('agenda', 2),
    step('closing', 1),
  ],
  workSession: [step('product', 5), step('working', 40), step('sharing', 10), step('toBoard', 5)],
  periodReview: [
    step('reviewGoals', 15),
    step('learned', 10),
    step('fromTo', 5),
    step('nextGoals', 15),
  ],
  lessonDesign: [step('product', 10), step('designing', 35), step('effect', 10), step('agenda', 5)],
  lessonVisit: [step('focus', 5), step('lesson', 30), step('debrief', 15)],
  checklistTogether: [step('fillingIn', 15), step('spread', 15), step('planning', 15)],
  yearStart: [step('nextGoals', 40), step('teamRoles', 30), step('agenda', 30), step('rhythm', 20)],
  pupilVoice: [step('questions', 5), step('conversation', 20), step('planning', 5)],
}

/** Minutes of all steps together. */
export function minutesOf(steps: readonly SessionStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

/**
 * [SES2] Who starts late keeps the end: every step gives up the same share. `minutesLeft` until the planned end; with
 * nothing left, or with more than the steps need, they stay as they are.
 */
export function shortened(
  steps: readonly SessionStep[],
  minutesLeft: number,
): readonly SessionStep[] {
  const total = minutesOf(steps)
  if (minutesLeft <= 0 || minutesLeft >= total) return steps
  return steps.map((each) => ({ ...each, minutes: (each.minutes * minutesLeft) / total }))
}

/** [SES3] What a success can be about; another question each session. */
export const SUCCESS_PROMPTS = ['goal', 'visit', 'parents', 'colleague', 'joy'] as const
export type SuccessPrompt = (typeof SUCCESS_PROMPTS)[number]

/** [SES3] The question of this session: `held` is how many the team held before. */
export function promptFor(held: number): SuccessPrompt {
  return SUCCESS_PROMPTS[held % SUCCESS_PROMPTS.length] ?? 'goal'
}
