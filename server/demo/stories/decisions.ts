import type {
  EvaluationOutcome,
  EventKind,
  ExperienceKind,
  ExpertReaction,
  FeedbackKind,
} from '#shared/model/decision.ts'

/** `ago` counts school days back from the day the demo is made; other days count from it, back when negative. */
export type StoryReaction = { readonly by: string; readonly ago: number; readonly text: string } & (
  | { readonly kind: 'experience'; readonly about: ExperienceKind }
  | { readonly kind: 'expert'; readonly about: ExpertReaction }
  | { readonly kind: 'feedback'; readonly about: FeedbackKind; readonly answer?: StoryAnswer }
)
type StoryAnswer = { readonly by: string; readonly text: string }

export type StoryProposal = {
  readonly key: string
  readonly by: string
  readonly ago: number
  readonly title: string
  readonly question: string
  readonly text: string
  readonly alternatives?: string
  readonly experts: readonly string[]
  readonly feedbackUntil: number
  readonly evaluationOn: number
  /** The text of the decision that this one follows up. */
  readonly follows?: string
  readonly reactions: readonly StoryReaction[]
}

export type StoryEvent = {
  readonly by: string
  readonly ago: number
  readonly kind: EventKind
  readonly about?: ExperienceKind
  readonly outcome?: EvaluationOutcome
  readonly text: string
}

/** How a team decided: on a proposal, or directly in one sentence. */
export type StoryDecision = {
  readonly code: string
  readonly by: string
  readonly ago: number
  readonly present: readonly string[]
  readonly events: readonly StoryEvent[]
  /** Work that was already told, by key: it follows from this decision. */
  readonly work?: readonly string[]
} & (
  | { readonly kind: 'direct'; readonly text: string; readonly evaluationOn: number }
  | { readonly kind: 'proposal'; readonly proposal: StoryProposal }
)

/** Decisions of the demo, oldest first per team, and one proposal that people are still reacting to. */
export const DECISIONS: readonly StoryDecision[] = [
  {
    code: 'KIE',
    kind: 'direct',
    by: 'Bouke',
    ago: 44,
    present: ['Anna', 'Bouke', 'Carla', 'Elske'],
    text: 'Elke rekenles begint met het doel op het bord.',
    evaluationOn: -12,
    events: [
      { by: 'Bouke', ago: 41, kind: 'introduced', text: '' },
      {
        by: 'Douwe',
        ago: 25,
        kind: 'experience',
        about: 'tried',
        text: 'Kinderen weten waar ze op letten. Het kost een halve minuut.',
      },
      {
        by: 'Anna',
        ago: 12,
        kind: 'evaluated',
        outcome: 'keep',
        text: 'Bij alle flitsbezoeken stond het doel op het bord en konden kinderen het vertellen.',
      },
      {
        by: 'Bouke',
        ago: 8,
        kind: 'secured',
        text: 'In de kwaliteitskaart rekenen, in de map van het team.',
      },
    ],
  },
  {
    code: 'KIE',
    kind: 'direct',
    by: 'Anna',
    ago: 40,
    present: ['Anna', 'Bouke', 'Carla', 'Elske'],
    text: 'Pleinwacht lopen we in vaste duo’s.',
    evaluationOn: -3,
    events: [
      { by: 'Bouke', ago: 30, kind: 'introduced', text: 'Het rooster hangt bij de deur.' },
      {
        by: 'Elske',
        ago: 18,
        kind: 'experience',
        about: 'tried',
        text: 'Kinderen weten nu bij wie ze terecht kunnen.',
      },
    ],
  },
  {
    code: 'KIE',
    kind: 'proposal',
    by: 'Carla',
    ago: 36,
    present: ['Anna', 'Bouke', 'Carla', 'Douwe'],
    proposal: {
      key: 'voorstel-dagkaart',
      by: 'Carla',
      ago: 43,
      title: 'Elk kind plant met een dagkaart',
      question: 'Hoe leren kinderen zelf kiezen in welke volgorde ze werken?',
      text: 'In groep 3 t/m 8 plant elk kind ’s ochtends vijf vakken op een dagkaart en kruist af wat klaar is.',
      experts: ['Bouke'],
      feedbackUntil: -37,
      evaluationOn: -14,
      reactions: [
        {
          by: 'Douwe',
          ago: 42,
          kind: 'experience',
          about: 'otherSchool',
          text: 'Gezien op een school in de buurt: kinderen gaan meteen aan het werk.',
        },
        { by: 'Bouke', ago: 41, kind: 'expert', about: 'support', text: '' },
        { by: 'Anna', ago: 40, kind: 'feedback', about: 'agree', text: '' },
      ],
    },
    events: [
      { by: 'Carla', ago: 33, kind: 'introduced', text: 'De kaarten liggen in elk lokaal.' },
      {
        by: 'Carla',
        ago: 20,
        kind: 'experience',
        about: 'tried',
        text: 'Vijf vakken is veel voor groep 3: de helft komt er niet uit.',
      },
      {
        by: 'Bouke',
        ago: 14,
        kind: 'evaluated',
        outcome: 'followUp',
        text: 'Groep 5 t/m 8 plant zelf. Groep 3-4 heeft genoeg aan drie vakken.',
      },
    ],
  },
  {
    code: 'KIE',
    kind: 'proposal',
    by: 'Carla',
    ago: 16,
    present: ['Anna', 'Bouke', 'Carla', 'Elske'],
    work: ['leesroutine', 'leeshoek'],
    proposal: {
      key: 'voorstel-leesaanpak',
      by: 'Carla',
      ago: 28,
      title: 'Eén leesaanpak voor groep 3 t/m 8',
      question: 'Hoe leert elk kind verder lezen zonder elk jaar opnieuw te moeten wennen?',
      text: 'Elke leesles in groep 3 t/m 8 begint met twee minuten stil lezen, één leesdoel en een gesprek in tweetallen. We gebruiken dezelfde leeskaart.',
      alternatives: 'Per bouw een eigen aanpak: dan begint het wennen elk jaar opnieuw.',
      experts: ['Carla', 'Bouke'],
      feedbackUntil: -22,
      evaluationOn: 45,
      reactions: [
        {
          by: 'Carla',
          ago: 27,
          kind: 'experience',
          about: 'tried',
          text: 'Zes weken in groep 3-4: kinderen lezen langer door.',
        },
        {
          by: 'Femke',
          ago: 26,
          kind: 'experience',
          about: 'lessonVisit',
          text: 'Binnen een minuut is iedereen aan het lezen.',
        },
        { by: 'Carla', ago: 26, kind: 'expert', about: 'support', text: '' },
        {
          by: 'Bouke',
          ago: 25,
          kind: 'expert',
          about: 'supportIf',
          text: 'Mits er leestijd is in groep 5-6.',
        },
        {
          by: 'Elske',
          ago: 24,
          kind: 'feedback',
          about: 'addition',
          text: 'In groep 1-2 werkt het tweegesprek ook: kort, met een plaatje erbij.',
        },
        {
          by: 'Douwe',
          ago: 24,
          kind: 'feedback',
          about: 'objection',
          text: 'In een combinatiegroep kost dit tijd. Ik red geen twee instructies in één uur.',
          answer: {
            by: 'Carla',
            text: 'Groep 6 start, groep 5 leest dan zelf. Na drie weken kijken we samen hoe het gaat.',
          },
        },
      ],
    },
    events: [
      { by: 'Carla', ago: 9, kind: 'introduced', text: 'De leeskaart hangt in elk lokaal.' },
    ],
  },
  {
    code: 'KIE',
    kind: 'direct',
    by: 'Bouke',
    ago: 6,
    present: ['Anna', 'Bouke', 'Elske'],
    text: 'De toetskalender staat vast in september.',
    evaluationOn: 60,
    events: [],
  },
  {
    code: 'KIE',
    kind: 'proposal',
    by: 'Carla',
    ago: 5,
    present: ['Anna', 'Bouke', 'Carla', 'Elske'],
    proposal: {
      key: 'voorstel-dagkaart-drie',
      by: 'Carla',
      ago: 13,
      title: 'Dagkaart met drie vakken in groep 3-4',
      question: 'Hoe houden jonge kinderen overzicht op hun eigen dag?',
      text: 'In groep 3-4 staan drie vakken op de dagkaart. In groep 5 t/m 8 blijven het er vijf.',
      follows: 'Elk kind plant met een dagkaart',
      experts: ['Bouke'],
      feedbackUntil: -6,
      evaluationOn: 40,
      reactions: [
        {
          by: 'Carla',
          ago: 12,
          kind: 'experience',
          about: 'tried',
          text: 'Twee weken met drie vakken: bijna iedereen heeft de kaart af.',
        },
        { by: 'Bouke', ago: 11, kind: 'expert', about: 'support', text: '' },
      ],
    },
    events: [],
  },
  {
    code: 'SKU',
    kind: 'direct',
    by: 'Gerbrich',
    ago: 12,
    present: ['Gerbrich', 'Femke'],
    text: 'Op maandag openen we samen in de hal.',
    evaluationOn: 30,
    events: [],
  },
]

export const OPEN_PROPOSALS: readonly (StoryProposal & { readonly code: string })[] = [
  {
    code: 'KIE',
    key: 'voorstel-kindgesprek',
    by: 'Bouke',
    ago: 4,
    title: 'Elke periode een kindgesprek',
    question: 'Hoe hoort elk kind wat het al kan en wat de volgende stap is?',
    text: 'Elk kind voert elke periode een gesprek van tien minuten met de eigen leerkracht, aan de hand van drie vragen.',
    experts: ['Bouke', 'Carla'],
    feedbackUntil: 3,
    evaluationOn: 55,
    reactions: [
      {
        by: 'Carla',
        ago: 3,
        kind: 'experience',
        about: 'pupilVoice',
        text: '‘Ik weet nu wat ik ga oefenen.’ Zeven van de tien kinderen.',
      },
      { by: 'Bouke', ago: 3, kind: 'expert', about: 'support', text: '' },
      {
        by: 'Elske',
        ago: 2,
        kind: 'feedback',
        about: 'question',
        text: 'Wie let er op de groep als er een gesprek is?',
      },
    ],
  },
]
