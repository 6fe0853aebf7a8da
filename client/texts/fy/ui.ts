import type { Texts } from '#client/texts/complete.ts'

export const ui = {
  close: 'Slute',
  cancel: 'Annulearje',
  save: 'Bewarje',
  back: 'Werom',
  more: 'Mear',
  undo: 'Ungedien meitsje',
  loading: 'Efkes lade',
  unreachable: 'De server is net te berikken. Sjoch oftsto ferbining hast en besykje it nochris.',
  retry: 'Besykje nochris',
  copy: 'Kopiearje',
  copied: 'Kopiearre',
  link: 'Keppeling',
  showPassword: 'Wachtwurd sjen litte',
  hidePassword: 'Wachtwurd ferbergje',
  status: { todo: 'te dwaan', doing: 'dwaande', done: 'klear', draft: 'konsept' },
} satisfies Texts['ui']
