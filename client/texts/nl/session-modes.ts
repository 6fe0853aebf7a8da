import type { SessionMode } from '#shared/model/session.ts'

/** What kinds of session are called. */
export const modes = {
  boardSession: 'Bordsessie',
  scrumSession: 'Scrumsessie',
  workSession: 'Werksessie',
  periodReview: 'Periode-evaluatie',
  lessonDesign: 'Gezamenlijk lesontwerp',
  lessonVisit: 'Lesbezoek',
  checklistTogether: 'Checklist samen',
  yearStart: 'Jaarstart',
  pupilVoice: 'Stem van de leerling',
} satisfies Record<SessionMode, string>
