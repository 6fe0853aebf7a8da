import type { DemoDays } from '#server/demo/demo-days.ts'
import {
  asks,
  binned,
  card,
  comesBack,
  discusses,
  doing,
  done,
  finished,
  helped,
  on,
  postpones,
  recurring,
  type StoryCard,
  says,
  sets,
  steps,
  theme,
  ticks,
  tidied,
  to,
  waitsFor,
  when,
  who,
  withPeople,
  writes,
} from '#server/demo/story.ts'

/** The Scrumbord of De Kievit. */
export function kievitScrum({ nextHoliday }: DemoDays): readonly StoryCard[] {
  return [...templates, ...backlog(nextHoliday), ...todo, ...underway(nextHoliday), ...tidy]
}

const templates: readonly StoryCard[] = [
  card(
    'rapporten',
    'scrum/backlog',
    'Rapporten printen',
    on(32, 'Anna', recurring, theme('tests'), says('Op tijd klaar voor de rapportgesprekken.')),
    on(29, 'Bouke', steps('Papier bestellen', 'Rapporten nakijken', 'Printen', 'In de mappen')),
  ),
  card('schoolfoto', 'scrum/backlog', 'Schoolfoto', on(31, 'Anna', recurring, theme('other'))),
  card(
    'sinterklaas',
    'scrum/backlog',
    'Sinterklaas voorbereiden',
    on(30, 'Anna', recurring, theme('celebrations')),
    on(28, 'Elske', steps('Schoen zetten', 'Cadeautjes inpakken', 'Aankomst op het plein')),
  ),
  card(
    'ouderavond',
    'scrum/backlog',
    'Ouderavond organiseren',
    on(30, 'Anna', recurring, theme('parents'), steps('Uitnodiging', 'Koffie en thee', 'Rooster')),
  ),
  card('luizen', 'scrum/backlog', 'Luizencontrole', on(30, 'Anna', recurring, theme('parents'))),
  card(
    'toetsen',
    'scrum/backlog',
    'Toetsweek voorbereiden',
    on(30, 'Bouke', recurring, theme('tests')),
  ),
  card('kerst', 'scrum/backlog', 'Kerstviering', on(30, 'Anna', recurring, theme('celebrations'))),
  card('schoolreis', 'scrum/backlog', 'Schoolreis', on(30, 'Carla', recurring, theme('other'))),
  card(
    'ehbo',
    'scrum/backlog',
    'EHBO-kist aanvullen',
    on(29, 'Elske', recurring, theme('building'), when(25), comesBack('monthly')),
  ),
]

function backlog(nextHoliday: string): readonly StoryCard[] {
  return [
    card(
      'fotograaf',
      'scrum/backlog',
      'Schoolfotograaf vastleggen',
      on(16, 'Anna', theme('other')),
    ),
    card(
      'lentefeest',
      'scrum/backlog',
      'Lentefeest: wie vormt de werkgroep?',
      on(
        14,
        'Elske',
        theme('celebrations'),
        says('Samen met de andere scholen, net als vorig jaar.'),
      ),
    ),
    card(
      'boekenkast',
      'scrum/backlog',
      'Boekenkast in de gang opruimen',
      on(9, 'Carla', theme('building')),
    ),
    card(
      'kalender',
      'scrum/backlog',
      `Kalender na de ${nextHoliday}`,
      on(5, 'Anna', theme('other')),
    ),
  ]
}

const todo: readonly StoryCard[] = [
  card(
    'uitnodiging',
    'scrum/todo',
    'Ouderavond: uitnodiging versturen',
    on(8, 'Anna', theme('parents')),
    on(6, 'Douwe', who('Douwe'), when(2)),
  ),
  card(
    'gastlezers',
    'scrum/todo',
    'Gastlezers vragen voor de voorleesweek',
    on(7, 'Carla', who('Elske'), when(2), theme('celebrations')),
    on(
      4,
      'Elske',
      says('De opa van de molen wil wel. Nu nog iemand van de bieb.'),
      withPeople('Carla'),
    ),
  ),
  card(
    'toetsmateriaal',
    'scrum/todo',
    'Toetsmateriaal klaarleggen',
    on(7, 'Bouke', who('Bouke'), when(3), theme('tests')),
    on(6, 'Bouke', steps('Boekjes tellen', 'Kopiëren', 'Per groep in bakken')),
    on(2, 'Bouke', ticks('Boekjes tellen')),
  ),
  card(
    'kraan',
    'scrum/todo',
    'Lekkende kraan lokaal 4 melden',
    on(3, 'Elske', theme('building')),
    on(2, 'Anna', who('Anna'), when(2)),
  ),
  card(
    'instructie',
    'scrum/todo',
    'Betere instructie rekenen',
    on(4, 'Carla', who('Carla'), when(5), says('Hoe weten we na vijf minuten wie er verder kan?')),
  ),
  card(
    'fietsenrek',
    'scrum/todo',
    'Fietsenrek loopt vol: wat nu?',
    on(1, 'Carla', theme('building')),
  ),
]

function underway(nextHoliday: string): readonly StoryCard[] {
  return [
    card(
      'gymrooster',
      'scrum/doing',
      `Gymrooster tot de ${nextHoliday}`,
      on(10, 'Femke', who('Femke'), when(-3), theme('other')),
      on(5, 'Femke', postpones(2, 'zaal was dicht')),
    ),
    card(
      'chromebooks',
      'scrum/todo',
      'Chromebooks groep 7-8 nalopen',
      on(9, 'Anna', who('Bouke'), when(4), theme('ict')),
      on(7, 'Bouke', doing, steps('Opladers tellen', 'Updates draaien', 'Kapotte melden')),
      on(4, 'Bouke', ticks('Opladers tellen')),
      on(1, 'Bouke', asks('wie kent de beheerder van de laadkast?')),
      on(1, 'Bouke', discusses('Kan een nieuwe laadkast uit het ICT-budget?')),
    ),
    card(
      'bibliotheek',
      'scrum/todo',
      'Bibliotheekbezoek groep 3-4 regelen',
      on(24, 'Carla', who('Carla'), when(3), theme('other')),
      on(21, 'Carla', doing, withPeople('Elske')),
    ),
    card(
      'luizen-plannen',
      'scrum/todo',
      'Luizencontrole inplannen',
      on(14, 'Anna', who('Anna'), when(-8), theme('parents')),
      on(9, 'Anna', doing, postpones(-2, 'ouderhulp was ziek')),
      on(3, 'Anna', postpones(4, 'eerst de toetsweek'), waitsFor('ouders')),
    ),
    card(
      'papier',
      'scrum/todo',
      'Papier bestellen',
      on(6, 'Bouke', who('Elske'), when(-1), theme('tests')),
      on(4, 'Elske', doing, asks('welke kleur voor de mappen?')),
      on(3, 'Bouke', helped, says('Wit papier, blauwe mappen.')),
      on(1, 'Elske', done('Tien pakken besteld, dinsdag in huis.')),
    ),
    card(
      'sleutelkast',
      'scrum/todo',
      'Sleutelkast labelen',
      on(8, 'Bouke', who('Anna'), when(-2), theme('building')),
      on(4, 'Anna', doing),
      on(2, 'Anna', done()),
    ),
    card(
      'inval',
      'scrum/todo',
      'Inval groep 1-2 rond voor deze maand',
      on(9, 'Anna', who('Bouke'), when(-3), theme('other')),
      on(6, 'Bouke', doing, waitsFor('de invalpool')),
      on(3, 'Bouke', waitsFor(''), done('Drie vaste dagen geregeld.')),
      on(2, 'Anna', discusses('De invalpool raakt op. Wat kan De Terp samen doen?')),
    ),
    card(
      'ontbijt',
      'scrum/todo',
      'Voorleesontbijt: broodjes besteld',
      on(8, 'Carla', who('Carla'), when(-2), theme('celebrations')),
      on(3, 'Carla', doing),
      on(2, 'Carla', done()),
    ),
  ]
}

const tidy: readonly StoryCard[] = [
  finished('scrum/todo', 'Sleutel van de gymzaal bijmaken', 'Anna', [29, 25], theme('building')),
  finished('scrum/todo', 'Adressenlijst ouders bijwerken', 'Elske', [29, 24], theme('parents')),
  finished('scrum/todo', 'Brandoefening plannen', 'Bouke', [28, 23], theme('building')),
  finished('scrum/todo', 'Printer bij groep 5-6 laten maken', 'Douwe', [28, 21], theme('ict')),
  finished('scrum/todo', 'Pleindienst opnieuw verdelen', 'Bouke', [27, 20]),
  finished('scrum/todo', 'Leesboeken terug naar de bieb', 'Carla', [25, 19]),
  finished('scrum/todo', 'Lampionnen ophangen', 'Elske', [24, 18], theme('celebrations')),
  finished('scrum/todo', 'Schoolmelk afmelden', 'Femke', [24, 17]),
  finished('scrum/todo', 'Nieuwe ouders rondleiden', 'Anna', [22, 15], theme('parents')),
  finished('scrum/todo', 'Wachtwoorden groep 3 uitdelen', 'Carla', [20, 14], theme('ict')),
  finished('scrum/todo', 'Tafels lokaal 2 op hoogte zetten', 'Douwe', [19, 11], theme('building')),
  finished('scrum/todo', 'Verkeersexamen aanmelden', 'Bouke', [17, 10], theme('tests')),
  finished('scrum/todo', 'Kopieerkosten navragen', 'Femke', [15, 9]),
  finished('scrum/todo', 'Moestuinbakken winterklaar', 'Elske', [14, 8], theme('building')),
  card(
    'leeshoekstoel',
    'scrum/backlog',
    'Stoelen uit de aula weg',
    on(20, 'Douwe', theme('building')),
    on(12, 'Anna', binned),
  ),
  card(
    'verjaardag',
    'scrum/todo',
    'Taart voor vrijdag',
    on(13, 'Femke', who('Femke'), when(-10)),
    on(11, 'Femke', to('scrum/backlog')),
    on(
      10,
      'Femke',
      writes('title', 'Taart voor de hele school'),
      sets({ field: 'dueOn', value: null }),
    ),
    on(9, 'Carla', tidied),
  ),
]
