/**
 * Every "no" of the HTTP interface: status, stable code, Dutch sentence that says what to do. The body is
 * `{ code, message, fields? }`; `fields` names the inputs that were wrong.
 */
export const API_ERRORS = {
  'request/invalid': { status: 400, message: 'Niet alles is goed ingevuld. Kijk de velden na.' },
  'request/not-found': { status: 404, message: 'Dit bestaat niet (meer).' },
  'request/wrong-origin': {
    status: 403,
    message: 'Deze aanvraag kwam van een andere website en is daarom geweigerd.',
  },
  'request/too-many': {
    status: 429,
    message: 'Dit ging te vaak achter elkaar. Wacht een minuut en probeer het opnieuw.',
  },
  'request/too-large': { status: 413, message: 'Dit is te groot om te versturen.' },
  'server/failed': {
    status: 500,
    message: 'Er ging iets mis op de server. Probeer het zo nog eens; wat je typte staat er nog.',
  },
  'server/busy': { status: 503, message: 'De server is even druk. Probeer het zo nog eens.' },
  'storage/full': {
    status: 507,
    message: 'De schijf van de server is vol. Vraag de beheerder om ruimte te maken.',
  },
  'sign-in/needed': { status: 401, message: 'Log eerst in.' },
  'sign-in/wrong': { status: 401, message: 'E-mailadres of wachtwoord klopt niet.' },
  'rights/not-allowed': { status: 403, message: 'Hier heb je geen rechten voor.' },
  'setup/closed': { status: 410, message: 'Beterbord is al ingericht. Log in.' },
  'setup/link-invalid': {
    status: 410,
    message: 'Deze link is verlopen of al gebruikt. Start de server opnieuw voor een nieuwe link.',
  },
  'password/too-short': { status: 400, message: 'Kies een wachtwoord van minstens 12 tekens.' },
  'password/too-long': { status: 400, message: 'Kies een wachtwoord van hooguit 128 tekens.' },
  'password/too-common': {
    status: 400,
    message: 'Dit wachtwoord is te makkelijk te raden. Kies bijvoorbeeld drie losse woorden.',
  },
  'password/wrong': { status: 403, message: 'Je huidige wachtwoord klopt niet.' },
  'invitation/invalid': {
    status: 410,
    message: 'Deze uitnodiging is verlopen, ingetrokken of al gebruikt. Vraag om een nieuwe.',
  },
  'invitation/already-member': { status: 409, message: 'Deze persoon hoort al bij het team.' },
  'reset-link/invalid': {
    status: 410,
    message: 'Deze link is verlopen of al gebruikt. Vraag je LoCo om een nieuwe.',
  },
  'member/last-coordinator': {
    status: 409,
    message: 'Er moet iemand overblijven die het team beheert. Geef eerst een ander die rol.',
  },
  'network/last-administrator': {
    status: 409,
    message: 'Er moet minstens één beheerder overblijven.',
  },
  'person/hand-over-needed': {
    status: 409,
    message: 'Kies eerst wie de open acties overneemt.',
  },
  'team/code-taken': { status: 409, message: 'Deze afkorting is al van een ander team.' },
  'decision/unchangeable': {
    status: 405,
    message:
      'Een besluit staat vast en kan niet worden veranderd of weggehaald. Noteer een ervaring, of neem na de evaluatie een vervolgbesluit.',
  },
  'decision/text-changed': {
    status: 409,
    message: 'De tekst is net gewijzigd. Lees het voorstel nog een keer en leg het dan vast.',
  },
  'decision/chain-broken': {
    status: 409,
    message:
      'De keten van besluiten klopt niet meer, dus er komt niets bij. Vraag de beheerder om doctor te draaien.',
  },
  'decision/without-text': { status: 400, message: 'Schrijf eerst op wat we besluiten.' },
  'decision/without-experience': {
    status: 409,
    message: 'Noteer eerst een ervaring, of kies “nog geen ervaring, we proberen het”.',
  },
  'decision/without-expert': { status: 409, message: 'Kies eerst wie hier verstand van heeft.' },
  'decision/without-answer': {
    status: 409,
    message: 'Een deskundige heeft bezwaar. Geef eerst antwoord; het bezwaar mag blijven staan.',
  },
  'decision/without-evaluation': {
    status: 400,
    message: 'Kies een dag waarop we hierop terugkijken.',
  },
  'decision/evaluation-too-far': {
    status: 400,
    message: 'Kijk binnen een jaar terug. Kies een eerdere dag.',
  },
  'decision/evaluation-not-yet': {
    status: 409,
    message: 'Evalueren kan vanaf de afgesproken dag. Noteer tot dan je ervaring.',
  },
  'decision/too-early': {
    status: 409,
    message:
      'Nog niet iedereen heeft kunnen reageren. Wacht tot de dag voorbij is, of tot iedereen reageerde.',
  },
  'decision/too-few-present': {
    status: 400,
    message: 'Kies wie erbij zijn. Een direct besluit neem je minstens met zijn tweeën.',
  },
  'decision/wider-than-team': {
    status: 400,
    message: 'Een direct besluit geldt alleen voor het team. Maak er anders een voorstel van.',
  },
  'decision/not-your-mandate': {
    status: 403,
    message: 'Dit besluit is aan een ander. Kijk bij het voorstel wie erover gaat.',
  },
  'decision/not-evaluated': {
    status: 409,
    message: 'Eerst evalueren met ervaring. Daarna kan dit.',
  },
  'decision/already-followed': {
    status: 409,
    message: 'Dit besluit is al opgevolgd. Kijk verder bij het vervolgbesluit.',
  },
  'proposal/decided': {
    status: 409,
    message: 'Dit voorstel is besloten. Je ervaring kan bij het besluit in het register.',
  },
  'proposal/not-an-expert': {
    status: 403,
    message: 'Alleen wie als deskundige is gevraagd, geeft hier een oordeel.',
  },
  'screen/code-wrong': {
    status: 409,
    message: 'Dit klopt niet met wat er op het scherm staat. Kijk nog eens goed.',
  },
  'screen/code-gone': {
    status: 410,
    message: 'Deze code werkt niet meer. Op het scherm komt vanzelf een nieuwe.',
  },
  'session/not-running': {
    status: 409,
    message: 'Deze sessie loopt niet meer. Kijk op het bord hoe het ervoor staat.',
  },
  'session/not-ready': {
    status: 409,
    message: 'De sessie kan nog niet worden afgesloten. Er staat nog iets open.',
  },
  'vote/nobody-tapped': { status: 400, message: 'Tik eerst aan wie er stemt.' },
  'talk/not-a-school': {
    status: 409,
    message: 'Een gesprek plan je met het team van een school.',
  },
  'talk/in-the-past': { status: 400, message: 'Kies een dag vanaf vandaag.' },
  'talk/no-school-day': {
    status: 400,
    message: 'Op deze dag is er geen school. Kies een andere dag.',
  },
  'talk/not-planned': {
    status: 409,
    message: 'Dit gesprek is al gehouden of verzet. Open het opnieuw; je afspraken staan er nog.',
  },
  'support/no-team': {
    status: 409,
    message: 'Er is nog geen Stipe-team om iets te vragen. De beheerder kan er een maken.',
  },
  'support/own-team': { status: 409, message: 'Dit is jullie eigen bord. Maak er een klus van.' },
  'year/not-planned': {
    status: 404,
    message: 'Deze sessie staat niet meer in de planning. Kijk nog eens in de jaarplanning.',
  },
  'year/already-begun': {
    status: 409,
    message: 'Dit schooljaar is al begonnen, of kan nu nog niet beginnen.',
  },
} as const
export type ApiErrorCode = keyof typeof API_ERRORS

export type ApiErrorBody = {
  readonly code: ApiErrorCode
  readonly message: string
  readonly fields?: readonly string[]
}
