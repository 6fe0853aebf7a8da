import type { ApiErrorCode } from '#shared/protocol/errors.ts'

export const apiErrors = {
  'request/invalid': 'Net alles is goed ynfolle. Sjoch de fjilden nei.',
  'request/not-found': 'Dit bestiet net (mear).',
  'request/wrong-origin': 'Dizze oanfraach kaam fan in oare webside en is dêrom wegere.',
  'request/too-many': 'Dit gie te faak efterinoar. Wachtsje in minút en besykje it nochris.',
  'request/too-large': 'Dit is te grut om te ferstjoeren.',
  'server/failed':
    'Der gie wat mis op de server. Besykje it sa nochris; watst typtest stiet der noch.',
  'server/busy': 'De server hat it efkes drok. Besykje it sa nochris.',
  'storage/full': 'De skiif fan de server is fol. Freegje de behearder om romte te meitsjen.',
  'sign-in/needed': 'Log earst yn.',
  'sign-in/wrong': 'E-mailadres of wachtwurd kloppet net.',
  'rights/not-allowed': 'Hjir hast gjin rjochten foar.',
  'setup/closed': 'Beterbord is al ynrjochte. Log yn.',
  'setup/link-invalid':
    'Dizze keppeling is ferrûn of al brûkt. Start de server opnij foar in nije keppeling.',
  'password/too-short': 'Kies in wachtwurd fan op syn minst 12 tekens.',
  'password/too-long': 'Kies in wachtwurd fan op syn heechst 128 tekens.',
  'password/too-common': 'Dit wachtwurd is te maklik te rieden. Kies bygelyks trije losse wurden.',
  'password/wrong': 'Dyn wachtwurd fan no kloppet net.',
  'invitation/invalid': 'Dizze útnoeging is ferrûn, ynlutsen of al brûkt. Freegje om in nije.',
  'invitation/already-member': 'Dizze persoan heart al by it team.',
  'reset-link/invalid': 'Dizze keppeling is ferrûn of al brûkt. Freegje dyn LoCo om in nije.',
  'member/last-coordinator':
    'Der moat ien oerbliuwe dy’t it team beheart. Jou earst in oar dy rol.',
  'network/last-administrator': 'Der moat op syn minst ien behearder oerbliuwe.',
  'person/hand-over-needed': 'Kies earst wa’t de iepen aksjes oernimt.',
  'team/code-taken': 'Dizze ôfkoarting is al fan in oar team.',
} satisfies Readonly<Record<ApiErrorCode, string>>
