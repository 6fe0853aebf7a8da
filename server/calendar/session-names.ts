import type { Language } from '#shared/model/language.ts'
import type { SessionMode } from '#shared/model/session.ts'

/** What a session is called in a calendar, in the language of whose calendar it is. */
export const SESSION_NAMES: {
  readonly [Code in Language]: { readonly [Mode in SessionMode]: string }
} = {
  nl: {
    boardSession: 'Bordsessie',
    scrumSession: 'Scrumsessie',
    workSession: 'Werksessie',
    periodReview: 'Periode-evaluatie',
    lessonDesign: 'Gezamenlijk lesontwerp',
    lessonVisit: 'Lesbezoek',
    checklistTogether: 'Checklist samen',
    yearStart: 'Jaarstart',
    pupilVoice: 'Stem van de leerling',
  },
  fy: {
    boardSession: 'Boerdsesje',
    scrumSession: 'Scrumsesje',
    workSession: 'Wurksesje',
    periodReview: 'Perioade-evaluaasje',
    lessonDesign: 'Mienskiplik lesûntwerp',
    lessonVisit: 'Lesbesite',
    checklistTogether: 'Checklist tegearre',
    yearStart: 'Jierstart',
    pupilVoice: 'Stim fan de learling',
  },
  en: {
    boardSession: 'Board session',
    scrumSession: 'Scrum session',
    workSession: 'Work session',
    periodReview: 'Period review',
    lessonDesign: 'Joint lesson design',
    lessonVisit: 'Lesson visit',
    checklistTogether: 'Checklist together',
    yearStart: 'Start of the year',
    pupilVoice: 'Pupil voice',
  },
}
