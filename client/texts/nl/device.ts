/** What a person reads about the network and about what this device keeps. */
export const device = {
  offline: {
    title: 'Offline',
    since: (time: string) => `Offline, laatst bijgewerkt ${time}`,
    kept: (count: number) =>
      `${count === 1 ? '1 wijziging' : `${count} wijzigingen`} bewaard op dit apparaat`,
    unkept: (count: number) =>
      `${count === 1 ? '1 wijziging wacht' : `${count} wijzigingen wachten`}: laat deze pagina open`,
  },
  signOut: {
    title: 'Nog niet alles is verstuurd',
    text: (count: number) =>
      `Op dit apparaat ${count === 1 ? 'staat nog 1 wijziging die' : `staan nog ${count} wijzigingen die`} niet op de server ${count === 1 ? 'is' : 'zijn'}. Na het uitloggen is hier niets meer van je.`,
    wait: 'Nog niet uitloggen',
    download: 'Downloaden en uitloggen',
    fileName: (day: string) => `beterbord-niet-verstuurd-${day}.txt`,
    fileHead: (name: string, moment: string) => `Niet verstuurd van ${name}, ${moment}`,
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
  blocked: {
    title: 'Dit netwerk houdt het bord tegen',
    text: 'De server is bereikbaar, maar wat collega’s doen komt hier niet vanzelf binnen. Je kunt doorwerken: wat je doet wordt verstuurd zodra het kan. Een ander netwerk (bijvoorbeeld van je telefoon) werkt vaak meteen.',
    copy: 'Kopieer uitleg voor ICT',
    what: 'Wat moet de ICT’er weten?',
    forIct: (host: string) =>
      `Beterbord heeft een websocket nodig naar ${host}/sync/. Gewone https-aanvragen komen door, de websocket niet. Laat op proxy, firewall of webfilter de HTTP-upgrade naar ${host} door: geef de kopregels Upgrade en Connection door, buffer het antwoord niet, en sluit een stille verbinding pas na 60 seconden of later. Lukt het nergens, ook niet buiten school? Draai dan op de server "npm run doctor": die probeert de websocket zelf.`,
  },
  newVersion: { title: 'Nieuwe versie', reload: 'Herladen', later: 'Later' },
  plainHttp: {
    title: 'Deze server is alleen via http te bereiken',
    text: 'Daarom kan Beterbord hier niet zonder verbinding openen, en houdt een scherm zichzelf niet wakker. Zet er https voor: hoe, staat bij PUBLIC_URL in de README.',
  },
} as const
