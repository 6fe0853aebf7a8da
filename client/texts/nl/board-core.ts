import type { RefusalCode } from '#shared/model/result.ts'

const quoted = (title: string) => `‘${title === '' ? 'zonder titel' : title}’`

const refusals: { readonly [Code in RefusalCode]: string } = {
  'board/read-only': 'Je kunt dit bord lezen, maar niet veranderen.',
  'board/full': 'Het bord is vol. Gooi eerst wat kaartjes uit de prullenbak of het archief weg.',
  'card/not-found': 'Dit kaartje is er niet meer.',
  'card/empty-title': 'Typ eerst wat er op het kaartje moet.',
  'card/not-in-this-column': 'Dit soort kaartje hoort niet in dit vak.',
  'card/without-who-or-when': 'Nog niet verplaatst: kies eerst wie en wanneer.',
  'card/obstacle-without-idea': 'Schrijf eerst op wat zou helpen.',
  'card/changed-since': 'Een collega heeft dit intussen veranderd. Er is niets teruggezet.',
  'card/drop-without-reason': 'Schrijf in één zin waarom dit vervalt.',
  'undo/nothing-left': 'Er is niets meer om ongedaan te maken.',
}

/** What somebody wanted to change about a card, for a line in a download. */
const WHAT_CHANGED: Readonly<Record<string, string>> = {
  place: 'verplaatst',
  ownerId: 'wie het doet',
  dueOn: 'wanneer',
  done: 'klaar',
  shelved: 'opgeruimd of teruggezet',
  people: 'wie meedoen',
  helpAsked: 'hulp gevraagd',
  dropped: 'vervallen',
}

export const boardCore = {
  refusals,
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  redone: 'Opnieuw gedaan.',
  startedAfresh:
    'Het bord is opnieuw geladen. Wat je net typte is zo goed mogelijk teruggezet; kijk het even na.',
  otherEpoch: 'De beheerder heeft dit bord teruggezet of opgeruimd. Je ziet het nu zoals het is.',
  save: {
    loading: 'Verbinden …',
    saved: 'Opgeslagen',
    saving: 'Wordt opgeslagen',
    kept: (waiting: number) =>
      waiting === 0
        ? 'Niet verbonden'
        : `Niet verbonden, ${waiting === 1 ? '1 wijziging' : `${waiting} wijzigingen`} bewaard op dit apparaat`,
    unkept: (waiting: number) =>
      waiting === 0
        ? 'Niet verbonden'
        : `Niet verbonden, ${waiting === 1 ? '1 wijziging wacht' : `${waiting} wijzigingen wachten`}: laat deze pagina open`,
    full: 'De server is vol: er wordt even niets opgeslagen',
    readOnly: 'Alleen lezen',
  },
  presence: (names: readonly string[]) => {
    if (names.length === 1) return `${names[0]} is er ook`
    const last = names.at(-1)
    if (names.length <= 3) return `${names.slice(0, -1).join(', ')} en ${last} zijn er ook`
    return `${names.slice(0, 2).join(', ')} en ${names.length - 2} anderen zijn er ook`
  },
  closed: {
    signedOut: {
      title: 'Je bent uitgelogd',
      text: 'Log opnieuw in om verder te gaan. Wat je typte staat er dan nog.',
      action: 'Inloggen',
    },
    noAccess: {
      title: 'Je kunt dit bord niet meer openen',
      text: 'Je rechten voor dit team zijn veranderd. Vraag de LoCo als dat niet klopt.',
      action: 'Naar mijn acties',
    },
    notFound: {
      title: 'Dit bord is er niet (meer)',
      text: 'Misschien is het team gesloten, of klopt het adres niet.',
      action: 'Naar mijn acties',
    },
    unreachable: {
      title: 'De server is niet te bereiken',
      text: 'Kijk of je verbinding hebt. We proberen het vanzelf opnieuw.',
      action: 'Nu proberen',
    },
  },
  overtaken: {
    planned: (name: string, title: string, day: string) =>
      `${name} zette ${quoted(title)} op ${day}`,
    unplanned: (name: string, title: string) => `${name} haalde de dag van ${quoted(title)} weg`,
    tookOn: (name: string, title: string) => `${name} pakte ${quoted(title)} op`,
    gaveTo: (name: string, title: string, owner: string) =>
      `${name} zette ${quoted(title)} op naam van ${owner}`,
    tookOff: (name: string, title: string) => `${name} haalde de naam van ${quoted(title)} weg`,
    /** My own choice: a day or a name. */
    back: (mine: string) => `Zet ${mine} terug`,
  },
  stillTyping: 'Op deze kaart wordt nog getypt. Sluit haar eerst.',
  withdrawn: 'Je kunt dit bord nu alleen nog lezen.',
  rescued: {
    text: 'Niet alles wat je typte kon op het bord worden gezet.',
    download: 'Download wat je typte',
    ambition: (text: string) => `Jaardoel: ${text}`,
    card: (title: string, explanation: string) =>
      explanation === '' ? `Nieuw kaartje: ${title}` : `Nieuw kaartje: ${title}\n  ${explanation}`,
    words: (title: string, words: string) => `${title}: ${words}`,
    value: (title: string, field: string) => `${title}: ${WHAT_CHANGED[field] ?? 'iets veranderd'}`,
  },
} as const
