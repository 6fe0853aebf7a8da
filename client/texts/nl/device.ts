/** What a person reads about the network and about what this device keeps. */
export const device = {
  offline: {
    title: 'Offline',
    since: (time: string) => `Offline, laatst bijgewerkt ${time}`,
  },
  refused: {
    title: 'Niet verstuurd',
    text: 'Dit kon niet worden opgeslagen. Kopieer het als je het nog nodig hebt.',
    because: (reason: string) => `Waarom niet: ${reason}`,
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst zelf.',
    forget: 'Weg ermee',
  },
  newVersion: { title: 'Nieuwe versie', reload: 'Herladen', later: 'Later' },
  plainHttp: {
    title: 'Deze server is alleen via http te bereiken',
    text: 'Daarom kan Beterbord hier niet zonder verbinding openen, en houdt een scherm zichzelf niet wakker. Zet er https voor: hoe, staat bij PUBLIC_URL in de README.',
  },
} as const
