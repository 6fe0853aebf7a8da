import { complete } from './complete.ts'
import { account } from './en/account.ts'
import { actionList } from './en/action-list.ts'
import { actions } from './en/actions.ts'
import { apiErrors } from './en/api-errors.ts'
import { board } from './en/board.ts'
import { boardCore } from './en/board-core.ts'
import { card } from './en/card.ts'
import { choosers } from './en/choosers.ts'
import { decisions } from './en/decisions.ts'
import { device } from './en/device.ts'
import { director } from './en/director.ts'
import { entry } from './en/entry.ts'
import { fields } from './en/fields.ts'
import { format } from './en/format.ts'
import { history } from './en/history.ts'
import { improvement } from './en/improvement.ts'
import { mail } from './en/mail.ts'
import { myActions } from './en/my-actions.ts'
import { myNews } from './en/my-news.ts'
import { network } from './en/network.ts'
import { people } from './en/people.ts'
import { privacy } from './en/privacy.ts'
import { reach } from './en/reach.ts'
import { ruler } from './en/ruler.ts'
import { screens } from './en/screens.ts'
import { session } from './en/session.ts'
import { shelf } from './en/shelf.ts'
import { shell } from './en/shell.ts'
import { atCard, support, talk } from './en/talk.ts'
import { ui } from './en/ui.ts'
import { words } from './en/words.ts'
import { year } from './en/year.ts'

export const en = complete({
  account,
  actionList,
  actions,
  apiErrors,
  atCard,
  board,
  boardCore,
  card,
  choosers,
  decisions,
  device,
  director,
  entry,
  fields,
  format,
  history,
  improvement,
  mail,
  myActions,
  myNews,
  network,
  people,
  privacy,
  reach,
  ruler,
  screens,
  session,
  shelf,
  shell,
  support,
  talk,
  ui,
  words,
  year,
})
