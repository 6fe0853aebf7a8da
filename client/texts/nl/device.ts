/** What a person reads about the network and about what this device keeps. */
export const device = {
  refused: {
    title: 'Niet verstuurd',
    text: 'Dit kon niet worden opgeslagen. Kopieer het als je het nog nodig hebt.',
    because: (reason: string) => `Waarom niet: ${reason}`,
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst zelf.',
    forget: 'Weg ermee',
  },
} as const
