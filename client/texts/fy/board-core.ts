import type { Texts } from '#client/texts/complete.ts'
import { quoted } from './quoted.ts'

const WHAT_CHANGED: Readonly<Record<string, string>> = {
  place: 'ferpleatst',
  ownerId: 'wa’t it docht',
  dueOn: 'wannear',
  done: 'klear',
  shelved: 'opromme of weromset',
  people: 'wa’t meidogge',
  helpAsked: 'help frege',
  dropped: 'ferfallen',
}

export const boardCore = {
  refusals: {
    'board/read-only': 'Do kinst dit boerd lêze, mar net feroarje.',
    'board/full': 'It boerd is fol. Smyt earst wat kaartsjes út de prullebak of it argyf fuort.',
    'card/not-found': 'Dit kaartsje is der net mear.',
    'card/empty-title': 'Typ earst wat der op it kaartsje moat.',
    'card/not-in-this-column': 'Dit soarte kaartsje heart net yn dit fak.',
    'card/without-who-or-when': 'Noch net ferpleatst: kies earst wa en wannear.',
    'card/obstacle-without-idea': 'Skriuw earst op wat helpe soe.',
    'card/changed-since': 'In kollega hat dit yntusken feroare. Der is neat weromset.',
    'card/drop-without-reason': 'Skriuw yn ien sin wêrom dit ferfalt.',
    'undo/nothing-left': 'Der is neat mear om ûngedien te meitsjen.',
  },
  undo: 'Ungedien meitsje',
  undone: 'Ungedien makke.',
  redone: 'Opnij dien.',
  startedAfresh:
    'It boerd is opnij laden. Watst krekt typtest is sa goed mooglik weromset; sjoch it efkes nei.',
  otherEpoch: "De behearder hat dit boerd weromset of opromme. Do sjochst it no sa't it is.",
  save: {
    loading: 'Ferbine …',
    saved: 'Bewarre',
    saving: 'Wurdt bewarre',
    kept: (waiting) =>
      waiting === 0
        ? 'Net ferbûn'
        : `Net ferbûn, ${waiting === 1 ? '1 feroaring' : `${waiting} feroarings`} bewarre op dit apparaat`,
    unkept: (waiting) =>
      waiting === 0
        ? 'Net ferbûn'
        : `Net ferbûn, ${waiting === 1 ? '1 feroaring wachtet' : `${waiting} feroarings wachtsje`}: lit dizze side iepen`,
    full: 'De server is fol: der wurdt efkes neat bewarre',
    readOnly: 'Allinnich lêze',
  },
  presence: (names) => {
    if (names.length === 1) return `${names[0]} is der ek`
    const last = names.at(-1)
    if (names.length <= 3) return `${names.slice(0, -1).join(', ')} en ${last} binne der ek`
    return `${names.slice(0, 2).join(', ')} en ${names.length - 2} oaren binne der ek`
  },
  closed: {
    signedOut: {
      title: 'Do bist útlogd',
      text: 'Log opnij yn om fierder te gean. Watst typtest stiet der dan noch.',
      action: 'Ynlogge',
    },
    noAccess: {
      title: 'Do kinst dit boerd net mear iepenje',
      text: 'Dyn rjochten foar dit team binne feroare. Freegje de LoCo as dat net kloppet.',
      action: 'Nei myn aksjes',
    },
    notFound: {
      title: 'Dit boerd is der net (mear)',
      text: 'Miskien is it team sluten, of kloppet it adres net.',
      action: 'Nei myn aksjes',
    },
    unreachable: {
      title: 'De server is net te berikken',
      text: 'Sjoch oftsto ferbining hast. Wy besykje it fansels opnij.',
      action: 'No besykje',
    },
  },
  overtaken: {
    planned: (name, title, day) => `${name} sette ${quoted(title)} op ${day}`,
    unplanned: (name, title) => `${name} helle de dei fan ${quoted(title)} fuort`,
    tookOn: (name, title) => `${name} pakte ${quoted(title)} op`,
    gaveTo: (name, title, owner) => `${name} sette ${quoted(title)} op namme fan ${owner}`,
    tookOff: (name, title) => `${name} helle de namme fan ${quoted(title)} fuort`,
    back: (mine) => `Set ${mine} werom`,
  },
  stillTyping: 'Op dizze kaart wurdt noch typt. Slút har earst.',
  withdrawn: 'Do kinst dit boerd no allinnich noch lêze.',
  rescued: {
    text: 'Net alles watsto typtest koe op it boerd set wurde.',
    download: 'Download watsto typtest',
    ambition: (text) => `Jierdoel: ${text}`,
    card: (title, explanation) =>
      explanation === '' ? `Nij kaartsje: ${title}` : `Nij kaartsje: ${title}\n  ${explanation}`,
    words: (title, words) => `${title}: ${words}`,
    value: (title, field) => `${title}: ${WHAT_CHANGED[field] ?? 'wat feroare'}`,
  },
} satisfies Texts['boardCore']
