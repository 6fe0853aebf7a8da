/** What had better not stand on a board, and what is kept about somebody. */
export const privacy = {
  hint: {
    name: 'Lijkt dit op een naam van een kind? Schrijf liever ‘een leerling uit groep 5’.',
    citizenNumber: 'Dit lijkt een burgerservicenummer. Laat dat van het bord.',
    phone: 'Dit lijkt een telefoonnummer. Zet het liever ergens anders.',
    birthday: 'Dit lijkt een geboortedatum. Laat die van het bord.',
  },
  export: 'Download wat er wordt bewaard',
  exportNote: (name: string) =>
    `Eén bestand met alles over ${name}, om te geven als daar om gevraagd wordt.`,
  keeping: 'Hoe lang blijft wat bewaard?',
  archive: 'Kaarten in het archief',
  years: (count: number) => `${count} jaar`,
  kept: (count: number) => `Het archief blijft ${count} jaar bewaard`,
  keepingNote:
    'In de nacht van 1 augustus verdwijnt wat ouder is. Prullenbak: 90 dagen. Back-ups: hooguit 35 dagen. Besluiten blijven.',
  server: {
    title: 'De server',
    free: (size: string) => `${size} vrij op de schijf.`,
    low: (megabytes: number) =>
      `Maak ruimte: onder ${megabytes} MB worden alle borden alleen-lezen, tot er weer ruimte is.`,
    backup: (moment: string) => `Laatste goede back-up: ${moment}.`,
    noBackup: 'Er is nog geen back-up.',
    oldBackup:
      'Elke nacht hoort er een bij te komen. Kijk op de server met npm run doctor wat er is.',
  },
} as const
