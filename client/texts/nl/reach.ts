/** What reaches me outside Beterbord: my calendar and mail. */
export const reach = {
  calendar: 'Agenda',
  calendarNote: 'Je acties en wat er gepland is, in de agenda van je telefoon of laptop.',
  make: 'Maak een agenda-adres',
  explain:
    'Plak dit adres in je agenda-programma bij ‘abonneren’ of ‘agenda van internet’. Je ziet het maar één keer; wie het heeft, kan meelezen.',
  madeAt: (when: string) => `Je hebt een agenda-adres, gemaakt ${when}.`,
  again: 'Maak een nieuw adres',
  withdraw: 'Trek het in',
  withdrawn: 'Het oude adres werkt niet meer',
  mail: 'Mail',
  mailNote: 'Mail die je van Beterbord krijgt. Nooit bij elke wijziging en nooit in de vakantie.',
  digest: 'Op mijn werkdagen: mijn open acties',
  session: 'Na een bordsessie: wat we afspraken',
  talk: 'Voor een gesprek met de directeur: wat er speelt',
  mailOff: 'Mail gaat uit zodra de beheerder dit instelt.',
} as const
