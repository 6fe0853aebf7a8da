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
} as const
export type ApiErrorCode = keyof typeof API_ERRORS

export type ApiErrorBody = {
  readonly code: ApiErrorCode
  readonly message: string
  readonly fields?: readonly string[]
}
