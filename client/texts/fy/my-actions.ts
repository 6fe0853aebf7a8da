import type { Texts } from '#client/texts/complete.ts'

export const myActions = {
  title: 'Myn aksjes',
  empty: 'Neat foar dy dizze wike. Moai.',
  openSince: 'Noch iepen',
  thisWeek: 'Dizze wike',
  nextWeek: 'Oare wike',
  later: 'Letter',
  withoutDay: 'Noch sûnder dei',
  openSinceDay: (day) => `noch iepen sûnt ${day}`,
  on: (board, team) => `${board} ${team}`,
  helping: 'do helpst mei',
  failed: 'Dyn aksjes binne no net op te heljen. Sa gau’t der ferbining is, steane se hjir wer.',
  finish: (title) => `Set op Klear: ${title}`,
  waits: {
    name: 'Nije namme wachtet op ferbining',
    day: 'Nije dei wachtet op ferbining',
    done: 'Klear, wachtet op ferbining',
    moved: 'Ferpleatst, wachtet op ferbining',
    change: 'Wiziging wachtet op ferbining',
  },
} satisfies Texts['myActions']
