import type { ExperienceKind, ExpertReaction, FeedbackKind } from '#shared/model/decision.ts'

/** `ago` and `ahead` count school days from the day the demo is made. */
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
  /** Days after it was written. */
  readonly feedbackDays: number
  readonly evaluationDays: number
  readonly reactions: readonly StoryReaction[]
}

export type StoryEvent = {
  readonly by: string
  readonly ago: number
  readonly kind: 'experience' | 'introduced'
  readonly about?: ExperienceKind
  readonly text: string
}

/** How a team decided: on a proposal, or directly in one sentence. */
export type StoryDecision = {
  readonly code: string
  readonly by: string
  readonly ago: number
  readonly present: readonly string[]
  readonly events: readonly StoryEvent[]
} & (
  | { readonly kind: 'direct'; readonly text: string; readonly evaluationDays: number }
  | { readonly kind: 'proposal'; readonly proposal: StoryProposal }
)

/** Decisions of the demo, oldest first per team, and one proposal that people are still reacting to. */
export const DECISIONS: readonly StoryDecision[] = [
  {
    code: 'KIE',
    kind: 'direct',
    by: 'Anna',
    ago: 40,
    present: ['Anna', 'Bouke', 'Carla', 'Elske'],
    text: 'Op het plein lopen we in vaste duo’s, volgens het rooster bij de deur.',
    evaluationDays: 45,
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
    ago: 16,
    present: ['Anna', 'Bouke', 'Carla', 'Elske'],
    proposal: {
      key: 'voorstel-leesaanpak',
      by: 'Carla',
      ago: 28,
      title: 'Eén leesaanpak voor groep 3 t/m 8',
      question: 'Hoe leert elk kind verder lezen zonder elk jaar opnieuw te moeten wennen?',
      text: 'Elke leesles in groep 3 t/m 8 begint met twee minuten stil lezen, één leesdoel en een gesprek in tweetallen. We gebruiken dezelfde leeskaart.',
      alternatives: 'Per bouw een eigen aanpak: dan begint het wennen elk jaar opnieuw.',
      experts: ['Carla', 'Bouke'],
      feedbackDays: 7,
      evaluationDays: 100,
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
    text: 'De toetskalender staat vast in september en verandert daarna niet meer.',
    evaluationDays: 120,
    events: [],
  },
  {
    code: 'SKU',
    kind: 'direct',
    by: 'Gerbrich',
    ago: 12,
    present: ['Gerbrich', 'Femke'],
    text: 'Elke rekenles begint met het doel op het bord.',
    evaluationDays: 60,
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
    feedbackDays: 8,
    evaluationDays: 90,
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
