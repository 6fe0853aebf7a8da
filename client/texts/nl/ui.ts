/** Words of the controls themselves. */
export const ui = {
  close: 'Sluiten',
  cancel: 'Annuleren',
  save: 'Bewaren',
  back: 'Terug',
  more: 'Meer',
  undo: 'Ongedaan maken',
  loading: 'Even laden',
  unreachable: 'De server is niet te bereiken. Kijk of je verbinding hebt en probeer het opnieuw.',
  retry: 'Probeer opnieuw',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  link: 'Link',
  showPassword: 'Wachtwoord laten zien',
  hidePassword: 'Wachtwoord verbergen',
  status: { todo: 'te doen', doing: 'bezig', done: 'klaar', draft: 'concept' },
} as const
