import type { BoardKind, Column } from '#shared/model/board.ts'
import type {
  CardType,
  ExperimentOutcome,
  GoalStatus,
  HowMeasured,
  IdeaKind,
  Influence,
  PlanningKind,
  Shelf,
  SuccessKind,
  Theme,
  Unit,
} from '#shared/model/card.ts'

type Labels<Key extends string> = Readonly<Record<Key, string>>

/** The words of the field: one Dutch label for each code of `shared/model`. */
export const words = {
  boards: { improvement: 'Verbeterbord', scrum: 'Scrumbord' } satisfies Labels<BoardKind>,
  columns: {
    backlog: 'Voorraad',
    todo: 'Te doen',
    doing: 'Bezig',
    done: 'Klaar',
    successes: 'Successen',
    goals: 'Doelen',
    planning: 'Planning',
    ideas: 'Ideeën',
    parked: 'Parkeerplaats',
  } satisfies Labels<Column>,
  types: {
    task: 'Klus',
    action: 'Actie',
    idea: 'Idee',
    goal: 'Doel',
    success: 'Succes',
    experiment: 'Experiment',
    parked: 'Geparkeerd punt',
    planningItem: 'Afspraak',
  } satisfies Labels<CardType>,
  themes: {
    celebrations: 'vieringen',
    parents: 'ouders',
    building: 'gebouw & materialen',
    tests: 'toetsen & rapporten',
    ict: 'ICT',
    other: 'overig',
  } satisfies Labels<Theme>,
  ideaKinds: { idea: 'Idee', obstacle: 'Knelpunt' } satisfies Labels<IdeaKind>,
  influences: { yes: 'Ja', partly: 'Deels', no: 'Nee' } satisfies Labels<Influence>,
  units: {
    percent: 'procent',
    count: 'aantal',
    scale: 'schaal 1-5',
    yesNo: 'ja of nee',
  } satisfies Labels<Unit>,
  howMeasured: {
    test: 'toets',
    observation: 'observatie',
    count: 'telling',
    pupilVoice: 'leerlingstem',
    survey: 'vragenlijst',
    lessonVisit: 'lesbezoek',
  } satisfies Labels<HowMeasured>,
  goalStatuses: {
    active: 'actief',
    met: 'gehaald',
    partly: 'deels gehaald',
    notMet: 'niet gehaald',
    stopped: 'gestopt',
  } satisfies Labels<GoalStatus>,
  outcomes: {
    worked: 'Gelukt',
    different: 'Anders',
    stopped: 'Gestopt',
  } satisfies Labels<ExperimentOutcome>,
  planningKinds: {
    lessonVisit: 'Lesbezoek',
    lessonDesign: 'Lesontwerp',
    workSession: 'Werksessie',
    studyDay: 'Studiedag',
    activity: 'Activiteit',
    director: 'Gesprek met de directeur',
  } satisfies Labels<PlanningKind>,
  successKinds: { success: 'Succes', compliment: 'Compliment' } satisfies Labels<SuccessKind>,
  shelves: { archive: 'Opgeruimd', bin: 'Prullenbak' } satisfies Labels<Shelf>,
} as const
