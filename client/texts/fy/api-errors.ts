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
  'decision/unchangeable':
    'In beslút stiet fêst en kin net feroare of fuorthelle wurde. Notearje in ûnderfining, of nim nei de evaluaasje in ferfolchbeslút.',
  'decision/text-changed': 'De tekst is krekt feroare. Lês it foarstel nochris en lis it dan fêst.',
  'decision/chain-broken':
    'De ketting fan besluten kloppet net mear, dus der komt neat by. Freegje de behearder om doctor te draaien.',
  'decision/without-text': 'Skriuw earst op wat wy beslute.',
  'decision/without-experience':
    'Notearje earst in ûnderfining, of kies “noch gjin ûnderfining, wy besykje it”.',
  'decision/without-expert': 'Kies earst wa’t hjir ferstân fan hat.',
  'decision/without-answer':
    'In saakkundige hat beswier. Jou earst antwurd; it beswier mei stean bliuwe.',
  'decision/without-evaluation': 'Kies in dei dat wy hjirop weromsjogge.',
  'decision/evaluation-too-far': 'Sjoch binnen in jier werom. Kies in eardere dei.',
  'decision/evaluation-not-yet':
    'Evaluearje kin fan de ôfsprutsen dei ôf. Notearje oant dan dyn ûnderfining.',
  'decision/too-early':
    'Noch net elkenien hat reagearje kinnen. Wachtsje oant de dei foarby is, of oant elkenien reagearre.',
  'decision/too-few-present':
    'Kies wa’t derby binne. In direkt beslút nimst op syn minst mei syn twaen.',
  'decision/wider-than-team':
    'In direkt beslút jildt allinnich foar it team. Meitsje der oars in foarstel fan.',
  'decision/not-your-mandate': 'Dit beslút is oan in oar. Sjoch by it foarstel wa’t deroer giet.',
  'decision/not-evaluated': 'Earst evaluearje mei ûnderfining. Dêrnei kin dit.',
  'decision/already-followed': 'Dit beslút is al opfolge. Sjoch fierder by it ferfolchbeslút.',
  'proposal/decided': 'Dit foarstel is besletten. Dyn ûnderfining kin by it beslút yn it register.',
  'proposal/not-an-expert': 'Allinnich wa’t as saakkundige frege is, jout hjir in oardiel.',
  'screen/code-wrong': 'Dit klopt net mei wat der op it skerm stiet. Sjoch noch ris goed.',
  'screen/code-gone': 'Dizze koade wurket net mear. Op it skerm komt fansels in nije.',
  'session/not-running': 'Dizze sesje rint net mear. Sjoch op it boerd hoe’t it derfoar stiet.',
  'vote/nobody-tapped': 'Tik earst oan wa’t stimt.',
  'session/not-ready': 'De sesje kin noch net ôfsletten wurde. Der stiet noch wat iepen.',
  'talk/not-a-school': 'In petear planst mei it team fan in skoalle.',
  'talk/in-the-past': 'Kies in dei fan hjoed ôf.',
  'talk/no-school-day': 'Op dizze dei is der gjin skoalle. Kies in oare dei.',
  'talk/not-planned':
    'Dit petear is al hâlden of ferset. Iepenje it op ’e nij; dyn ôfspraken steane der noch.',
  'support/no-team':
    'Der is noch gjin Stipe-team om wat te freegjen. De behearder kin ien meitsje.',
  'support/own-team': 'Dit is jim eigen boerd. Meitsje der in klus fan.',
  'year/not-planned':
    'Dizze sesje stiet net mear yn de planning. Sjoch nochris yn de jierplanning.',
  'year/already-begun': 'Dit skoaljier is al begûn, of kin no noch net begjinne.',
} satisfies Readonly<Record<ApiErrorCode, string>>
