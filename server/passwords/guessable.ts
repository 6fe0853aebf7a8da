/** What people choose first, in Dutch schools and everywhere, in lower case. Digits and signs around them do not help. */
export const GUESSABLE: ReadonlySet<string> = new Set(
  `
  password passwort wachtwoord mijnwachtwoord geheim geheimwachtwoord welkom welkomwelkom welkomterug
  letmein letmeinplease iloveyou ikhouvanjou qwerty qwertyuiop qwertyuiopas qwertyasdfgh azerty asdfghjkl
  asdfghjklzxc zxcvbnm abcdefghijkl abcdefghijklm abcdefghijklmnop qwertyuiopasdfghjkl aanmelden inloggen
  administrator administratie beheerder beheerderwachtwoord superuser changeme verandermij trustno
  school basisschool onsschool juf meester juffrouw leerkracht directeur leerling leerlingen schoolbestuur
  onderwijs onderwijsteam verbeterbord scrumbord beterbord bordsessie schoolvakantie zomervakantie
  kerstvakantie voorjaarsvakantie herfstvakantie meivakantie zomer winter lente herfst zonnetje sneeuwpop
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
  augustus september oktober november december amsterdam rotterdam denhaag utrecht groningen leeuwarden
  friesland fryslan nederland holland oranje ajax feyenoord psv heerenveen cambuur voetbal
  monkey dragon football baseball basketball princess sunshine superman batman pokemon starwars master
  michael jennifer charlie computer internet samsung google facebook microsoft windows minecraft liverpool
  whatever freedom shadow killer hello hellohello helloworld flower butterfly purple orange chocolate
  chocolade knuffel liefje schatje schatjeschatje hallohallo hallo goedemorgen goedemiddag
  testtesttest testtest test demo demodemodemo gast gastaccount default standaard
  correcthorsebatterystaple passwordpassword wachtwoordwachtwoord thisisapassword ditiseenwachtwoord
  ditismijnwachtwoord nieuwwachtwoord oudwachtwoord eenwachtwoord sterkwachtwoord veiligwachtwoord
  qazwsxedcrfv qazwsxedc onetwothreefour eentweedrievier loremipsum summertime wintertime snoopy
  `
    .trim()
    .split(/\s+/),
)
