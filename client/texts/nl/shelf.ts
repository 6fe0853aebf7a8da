/** Opgeruimd and Prullenbak. */
export const shelf = {
  titles: { archive: 'Opgeruimd', bin: 'Prullenbak' },
  about: {
    archive: 'Wat klaar is of even niet hoeft. Alles blijft hier bewaard en kan terug op het bord.',
    bin: 'Weggegooide kaarten blijven hier 90 dagen. Zo lang kun je ze terugzetten.',
  },
  empty: {
    archive: 'Nog niets opgeruimd. Wat je van het bord haalt, vind je hier terug.',
    bin: 'De prullenbak is leeg.',
  },
  search: { archive: 'Zoek in Opgeruimd', bin: 'Zoek in de prullenbak' },
  nothingFound: (search: string) => `Niets gevonden voor ‘${search}’.`,
  count: (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`),
  thisWeek: 'Deze week',
  lastWeek: 'Vorige week',
  weekOf: (date: string) => `Week van ${date}`,
  shelvedBy: {
    archive: (name: string, when: string) => `opgeruimd door ${name}, ${when}`,
    bin: (name: string, when: string) => `weggegooid door ${name}, ${when}`,
  },
  finishedOn: (when: string) => `klaar ${when}`,
  stays: (days: number) => {
    if (days <= 0) return 'laatste dag'
    return days === 1 ? 'nog 1 dag' : `nog ${days} dagen`
  },
  restore: 'Zet terug',
  restoreCard: (title: string) => `Zet terug: ${title}`,
  restored: (title: string, column: string) => `‘${title}’ staat weer bij ${column}`,
  more: (count: number) => `Nog ${count} laten zien`,
  toBin: 'Naar de prullenbak',
  toArchive: 'Naar Opgeruimd',
  inArchive: (count: number) =>
    count === 1 ? 'Ook 1 kaart in Opgeruimd' : `Ook ${count} kaarten in Opgeruimd`,
  showArchive: 'Bekijk in Opgeruimd',
} as const
