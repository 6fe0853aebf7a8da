import type { Texts } from '#client/texts/complete.ts'

/** What kinds of session are called. */
export const modes = {
  boardSession: 'Board session',
  scrumSession: 'Scrum session',
  workSession: 'Work session',
  periodReview: 'Period review',
  lessonDesign: 'Joint lesson design',
  lessonVisit: 'Lesson visit',
  checklistTogether: 'Checklist together',
  yearStart: 'Start of the year',
  pupilVoice: 'Pupil voice',
} satisfies Texts['session']['modes']
