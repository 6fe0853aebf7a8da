import type { DemoDays } from '#server/demo/demo-days.ts'
import {
  aims,
  card,
  compliment,
  doing,
  done,
  experiment,
  finished,
  forGoal,
  from,
  measured,
  obstacle,
  on,
  planned,
  type StoryCard,
  says,
  sets,
  steps,
  type TeamStory,
  ticks,
  tidied,
  to,
  weighs,
  when,
  who,
  withPeople,
  writes,
} from '#server/demo/story.ts'
import { kievitScrum } from './kievit-scrum.ts'

/** De Kievit: the fullest boards, those of the pictures of the design. */
export function kievit(days: DemoDays): TeamStory {
  return {
    code: 'KIE',
    ambition: { ago: 30, by: 'Anna', text: 'Elk kind leest met plezier en begrijpt wat het leest' },
    cards: [...kievitScrum(days), ...goals, ...actions, ...successes, ...planning, ...thoughts],
    measurements: [
      measured('stillezen', 16, 'Carla', 58, 'Na de eerste week met een vaste plek'),
      measured('stillezen', 9, 'Carla', 60, 'De timer helpt'),
      measured('stillezen', 3, 'Carla', 63, 'Vooral groep 4 gaat vooruit'),
      measured('vertellen', 12, 'Bouke', 2.8, 'Vijf kinderen per groep gevraagd'),
      measured('vertellen', 4, 'Bouke', 3.1, 'Ze noemen nu ook waarom'),
      measured('tafels', 28, 'Douwe', 82, 'Laatste keer meten'),
    ],
  }
}

const goals: readonly StoryCard[] = [
  card(
    'stillezen',
    'improvement/goals',
    '80% van groep 3-4 leest 2 minuten stil door',
    on(22, 'Carla', aims(55, 80, 'percent', 'observation')),
    on(21, 'Carla', who('Carla'), from(-20), when(15)),
    on(20, 'Bouke', writes('forPupils', 'Ik kan twee minuten lezen zonder op te kijken.')),
  ),
  card(
    'vertellen',
    'improvement/goals',
    'Elk kind kan vertellen wat het vandaag leert',
    on(18, 'Bouke', aims(2.6, 4, 'scale', 'pupilVoice'), who('Bouke'), from(-17), when(19)),
    on(17, 'Douwe', writes('forPupils', 'Ik weet wat ik leer en waarom.')),
  ),
  card(
    'tafels',
    'improvement/goals',
    '80% van groep 5-6 kent de tafels tot en met 10',
    on(30, 'Douwe', who('Douwe'), when(-20), aims(61, 80, 'percent', 'test')),
    on(
      24,
      'Douwe',
      sets({ field: 'goalStatus', value: 'met' }),
      writes('learned', 'Elke dag vijf minuten werkt beter dan één keer een half uur.'),
    ),
    on(22, 'Anna', tidied),
  ),
]

const actions: readonly StoryCard[] = [
  card(
    'leesroutine',
    'improvement/todo',
    'Leesroutine proberen in groep 5-6',
    on(13, 'Carla', forGoal('stillezen'), who('Douwe'), when(-2)),
    on(
      11,
      'Douwe',
      doing,
      says(
        'Elke ochtend na de pauze: zelf een boek kiezen, twee minuten stil lezen, dan één zin delen met je maatje. Na een week kijken we samen wat het doet.',
      ),
      withPeople('Carla'),
    ),
    on(
      10,
      'Douwe',
      steps(
        'Boeken kiezen met de kinderen',
        'Routine bekijken bij Carla',
        'Een week lang proberen',
        'Meten met de leeskaart',
      ),
    ),
    on(7, 'Douwe', ticks('Boeken kiezen met de kinderen')),
    on(5, 'Douwe', when(5)),
    on(2, 'Douwe', ticks('Routine bekijken bij Carla')),
  ),
  card(
    'leeshoek',
    'scrum/todo',
    'Leeshoek rustiger maken',
    on(14, 'Femke', who('Femke'), when(-1)),
    on(12, 'Carla', to('improvement/todo'), forGoal('stillezen')),
    on(6, 'Femke', doing, when(2), says('Kussens, een kleed en een bordje: hier lezen we stil.')),
  ),
  card(
    'lesdoelen',
    'improvement/todo',
    'Foto’s van lesdoelen delen',
    on(6, 'Bouke', who('Bouke'), when(3), forGoal('vertellen')),
    on(4, 'Anna', withPeople('Anna')),
  ),
  card(
    'vijf-kinderen',
    'improvement/todo',
    'Vijf kinderen vragen wat helpt',
    on(6, 'Carla', who('Elske'), when(3), forGoal('vertellen')),
    on(5, 'Elske', steps('Vragen bedenken', 'Gesprekje in de kring', 'Antwoorden op het bord')),
  ),
  card(
    'leesgroepje',
    'improvement/todo',
    'Leesgroepje in groep 4 begeleiden',
    on(2, 'Carla', who('Femke'), when(4), forGoal('stillezen')),
  ),
  card(
    'boekenkring',
    'improvement/todo',
    'Boekenkring in groep 1-2 uitproberen',
    on(1, 'Carla', forGoal('stillezen')),
  ),
  card(
    'stilleestijd',
    'improvement/todo',
    'Stilleestijd inroosteren',
    on(13, 'Carla', who('Anna'), when(-3), forGoal('stillezen')),
    on(8, 'Anna', doing),
    on(3, 'Anna', done('Elke dag na de kleine pauze, in alle groepen.')),
  ),
  finished(
    'improvement/todo',
    'Leeskaart maken om mee te meten',
    'Carla',
    [21, 17],
    forGoal('stillezen'),
  ),
  finished(
    'improvement/todo',
    'Bij elkaar kijken in de leesles',
    'Femke',
    [20, 13],
    forGoal('stillezen'),
  ),
  finished(
    'improvement/todo',
    'Doel van de les op het bord',
    'Douwe',
    [17, 9],
    forGoal('vertellen'),
  ),
]

const successes: readonly StoryCard[] = [
  card(
    'zes-kinderen',
    'improvement/successes',
    'Zes kinderen kozen zelf een boek om thuis uit te lezen.',
    on(1, 'Elske', sets({ field: 'successKind', value: 'success' }), forGoal('stillezen')),
  ),
  card(
    'bij-elkaar',
    'improvement/successes',
    'Douwe en Femke gingen bij elkaar kijken in de rekenles.',
    on(4, 'Bouke', compliment, withPeople('Douwe', 'Femke')),
  ),
  card(
    'stil',
    'improvement/successes',
    'Het was na de pauze voor het eerst echt stil in groep 3-4.',
    on(3, 'Carla', forGoal('stillezen')),
  ),
  card('ouders', 'improvement/successes', 'Acht ouders bleven lezen bij de inloop.', on(2, 'Anna')),
  card(
    'rooster',
    'improvement/successes',
    'Dank aan Elske: het rooster voor de voorleesweek staat.',
    on(2, 'Carla', compliment, withPeople('Elske')),
  ),
  card(
    'lampion',
    'improvement/successes',
    'De lampionnenoptocht was een feest.',
    on(19, 'Femke'),
    on(14, 'Anna', tidied),
  ),
]

const planning: readonly StoryCard[] = [
  card(
    'lesbezoek',
    'improvement/planning',
    'Femke kijkt bij Carla',
    on(5, 'Carla', planned(3, '09:00', 'lessonVisit'), withPeople('Femke', 'Carla')),
  ),
  card(
    'werksessie',
    'improvement/planning',
    'Leesles samen ontwerpen',
    on(5, 'Bouke', planned(4, '15:30', 'workSession'), withPeople('Bouke', 'Carla', 'Douwe')),
  ),
  card(
    'gesprek',
    'improvement/planning',
    'Bordsessie met de directeur erbij',
    on(8, 'Anna', planned(6, '15:15', 'director'), withPeople('Harmen')),
  ),
  card(
    'studiedag',
    'improvement/planning',
    'Studiedag begrijpend lezen',
    on(12, 'Anna', planned(9, '', 'studyDay')),
  ),
]

const thoughts: readonly StoryCard[] = [
  card(
    'voorlezen',
    'improvement/ideas',
    'Groep 8 leest voor aan groep 1-2',
    on(9, 'Elske', weighs(3, 1)),
    on(7, 'Bouke', writes('firstStep', 'Vrijdag met twee kinderen proberen.')),
  ),
  card('bieb', 'improvement/ideas', 'Ouders kiezen mee uit de bieb', on(8, 'Anna', weighs(2, 2))),
  obstacle(
    'gang',
    'Lawaai op de gang tijdens stillezen',
    on(
      6,
      'Carla',
      sets({ field: 'influence', value: 'yes' }),
      writes('wouldHelp', 'Een bordje op de deur en samen dezelfde leestijd.'),
    ),
  ),
  obstacle(
    'invalpool',
    'De invalpool raakt op',
    on(5, 'Bouke', sets({ field: 'influence', value: 'no' })),
  ),
  experiment(
    'maatjes',
    'Twee weken lezen met een maatje',
    on(7, 'Douwe', when(4), writes('lookAt', 'Praten ze over het boek of over iets anders?')),
  ),
  card(
    'leesaanpak',
    'improvement/ideas',
    'Eén leesaanpak voor groep 3 t/m 8',
    on(3, 'Carla', weighs(3, 3)),
  ),
  card(
    'pleinregels',
    'improvement/ideas',
    'Pleinregels voor de winter',
    on(11, 'Elske'),
    on(5, 'Anna', to('improvement/parked'), withPeople('Anna', 'Elske'), when(5)),
  ),
]
