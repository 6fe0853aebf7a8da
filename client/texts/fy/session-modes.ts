import type { Texts } from '#client/texts/complete.ts'

/** What kinds of session are called. */
export const modes = {
  boardSession: 'Boerdsesje',
  scrumSession: 'Scrumsesje',
  workSession: 'Wurksesje',
  periodReview: 'Perioade-evaluaasje',
  lessonDesign: 'Mienskiplik lesûntwerp',
  lessonVisit: 'Lesbesite',
  checklistTogether: 'Checklist tegearre',
  yearStart: 'Jierstart',
  pupilVoice: 'Stim fan de learling',
} satisfies Texts['session']['modes']
