import {
  aims,
  card,
  doing,
  done,
  finished,
  forGoal,
  from,
  measured,
  on,
  planned,
  says,
  steps,
  type TeamStory,
  theme,
  ticks,
  waitsFor,
  weighs,
  when,
  who,
  withPeople,
} from '#server/demo/story.ts'

const rekenen: TeamStory = {
  code: 'REK',
  ambition: { ago: 28, by: 'Sjoerd', text: 'Rekenen dat je kunt zien, pakken en uitleggen' },
  cards: [
    card(
      'spellen',
      'scrum/todo',
      'Twee rekenspellen delen',
      on(10, 'Sjoerd', who('Femke'), when(2)),
      on(5, 'Femke', doing, says('Eén voor groep 3-4 en één voor groep 7-8.')),
    ),
    card(
      'kist',
      'scrum/todo',
      'Leenkist rond laten gaan',
      on(10, 'Froukje', who('Froukje'), when(5)),
    ),
    finished('scrum/todo', 'Lijst van materialen per school', 'Teake', [24, 15]),
    card(
      'uitleg',
      'improvement/goals',
      'Op vier scholen een uitlegles uitgeprobeerd',
      on(20, 'Sjoerd', who('Sjoerd'), aims(0, 4, 'count', 'lessonVisit'), from(-19), when(15)),
    ),
    card(
      'filmen',
      'improvement/todo',
      'Uitlegles filmen in groep 6',
      on(10, 'Teake', who('Teake'), when(5), forGoal('uitleg')),
    ),
    card(
      'samen',
      'improvement/planning',
      'Expertgroep bij De Brêge',
      on(10, 'Sjoerd', planned(6, '15:30', 'workSession')),
    ),
    card(
      'tafelkaart',
      'improvement/ideas',
      'Eén tafelkaart voor alle scholen',
      on(5, 'Froukje', weighs(2, 1)),
    ),
    card(
      'bezoek',
      'improvement/successes',
      'Drie scholen willen de leenkist hebben.',
      on(5, 'Froukje'),
    ),
  ],
  measurements: [measured('uitleg', 5, 'Sjoerd', 2, 'De Wilgen en De Brêge')],
}

const nieuwkomers: TeamStory = {
  code: 'NWK',
  ambition: { ago: 20, by: 'Tjitske', text: 'Welkom vanaf de eerste dag' },
  cards: [
    card(
      'tas',
      'scrum/todo',
      'Welkomsttas samenstellen',
      on(12, 'Tjitske', who('Wytske'), when(4)),
      on(
        7,
        'Wytske',
        doing,
        steps('Woordkaarten', 'Plattegrond', 'Foto’s van de juffen en meesters'),
      ),
      on(4, 'Wytske', ticks('Woordkaarten')),
    ),
    card(
      'tolk',
      'scrum/todo',
      'Telefoonnummer tolk delen',
      on(7, 'Maaike', who('Maaike'), when(2), theme('parents')),
    ),
    card(
      'woorden',
      'improvement/todo',
      'Vijftig eerste woorden kiezen',
      on(12, 'Tjitske', who('Maaike'), when(5)),
      on(6, 'Maaike', doing, withPeople('Wytske')),
    ),
    card(
      'maatje',
      'improvement/ideas',
      'Een maatje in de klas, en een maatje voor de ouders',
      on(8, 'Wytske'),
    ),
    card(
      'zingen',
      'improvement/successes',
      'De hele groep zong mee in drie talen.',
      on(4, 'Maaike'),
    ),
    card(
      'delen',
      'improvement/planning',
      'Opbrengst delen met alle scholen',
      on(6, 'Tjitske', planned(8, '14:00', 'workSession')),
    ),
  ],
  measurements: [],
}

const lentefeest: TeamStory = {
  code: 'LEN',
  ambition: { ago: 14, by: 'Elske', text: 'Eén feest van zes scholen' },
  cards: [
    card(
      'datum',
      'scrum/todo',
      'Datum prikken met alle scholen',
      on(12, 'Elske', who('Elske'), when(3), theme('celebrations')),
    ),
    card(
      'tent',
      'scrum/todo',
      'Tent vragen bij de ijsclub',
      on(9, 'Baukje', who('Baukje'), when(6)),
      on(4, 'Baukje', doing, waitsFor('de ijsclub')),
    ),
    card('spellen', 'scrum/backlog', 'Spellen van vorig jaar opzoeken', on(8, 'Marije')),
    card('liedjes', 'scrum/backlog', 'Liedjes kiezen in twee talen', on(4, 'Douwe')),
    card(
      'draaiboek',
      'scrum/todo',
      'Draaiboek van vorig jaar lezen',
      on(10, 'Elske', who('Douwe'), when(-2)),
      on(6, 'Douwe', doing),
      on(2, 'Douwe', done('Minder kraampjes, meer muziek.')),
    ),
    card(
      'optocht',
      'improvement/ideas',
      'Optocht met bloemen langs de dorpen',
      on(6, 'Marije', weighs(3, 3)),
    ),
  ],
  measurements: [],
}

const stipe: TeamStory = {
  code: 'STI',
  ambition: { ago: 25, by: 'Ymkje', text: 'Zorgen dat scholen kunnen lesgeven' },
  cards: [
    card(
      'laptops',
      'scrum/todo',
      'Laptops De Ielreager bestellen',
      on(6, 'Ineke', who('Ineke'), when(5), theme('ict')),
      on(3, 'Ineke', doing, waitsFor('de offerte')),
    ),
    card(
      'invalpool',
      'scrum/todo',
      'Invalpool aanvullen',
      on(8, 'Ymkje', who('Ymkje'), when(7)),
      on(4, 'Ymkje', steps('Oud-collega’s bellen', 'Pabo vragen', 'Lijst delen')),
      on(2, 'Ymkje', ticks('Oud-collega’s bellen')),
    ),
    card(
      'dak',
      'scrum/todo',
      'Dakinspectie van drie scholen',
      on(9, 'Willem', who('Willem'), when(8), theme('building')),
    ),
    card(
      'vraag-inval',
      'scrum/todo',
      'Wie kan donderdag en vrijdag invallen in groep 5-6?',
      on(2, 'Ymkje'),
    ),
    card(
      'vraag-dakgoot',
      'scrum/todo',
      'De dakgoot lekt bij de kleuters. Kan er iemand kijken?',
      on(4, 'Willem', who('Willem'), when(3), theme('building')),
    ),
    card(
      'vraag-kopie',
      'scrum/todo',
      'Mag er een ander kopieerapparaat komen?',
      on(5, 'Ymkje', who('Ymkje'), when(6)),
      on(3, 'Ymkje', doing),
    ),
    card(
      'vraag-tablets',
      'scrum/todo',
      'Hoeveel tablets mogen we dit jaar vervangen?',
      on(9, 'Ineke', who('Ineke'), when(-5)),
      on(7, 'Ineke', doing),
      on(6, 'Ineke', done('Twaalf. Ze komen na de vakantie.')),
    ),
    card('contract', 'scrum/backlog', 'Schoonmaakcontract nalopen', on(7, 'Willem')),
    finished('scrum/todo', 'Nieuwe accounts uitdelen', 'Ineke', [20, 14], theme('ict')),
    card(
      'snel',
      'improvement/successes',
      'De Wilgen had binnen een dag een invaller.',
      on(3, 'Ymkje'),
    ),
  ],
  measurements: [],
}

export const groupStories: readonly TeamStory[] = [rekenen, nieuwkomers, lentefeest, stipe]
