import { account } from './nl/account.ts'
import { actionList } from './nl/action-list.ts'
import { actions } from './nl/actions.ts'
import { apiErrors } from './nl/api-errors.ts'
import { board } from './nl/board.ts'
import { boardCore } from './nl/board-core.ts'
import { card } from './nl/card.ts'
import { choosers } from './nl/choosers.ts'
import { decisions } from './nl/decisions.ts'
import { device } from './nl/device.ts'
import { director } from './nl/director.ts'
import { entry } from './nl/entry.ts'
import { fields } from './nl/fields.ts'
import { format } from './nl/format.ts'
import { history } from './nl/history.ts'
import { improvement } from './nl/improvement.ts'
import { mail } from './nl/mail.ts'
import { myActions } from './nl/my-actions.ts'
import { myNews } from './nl/my-news.ts'
import { network } from './nl/network.ts'
import { people } from './nl/people.ts'
import { privacy } from './nl/privacy.ts'
import { reach } from './nl/reach.ts'
import { ruler } from './nl/ruler.ts'
import { screens } from './nl/screens.ts'
import { session } from './nl/session.ts'
import { shelf } from './nl/shelf.ts'
import { shell } from './nl/shell.ts'
import { atCard, support, talk } from './nl/talk.ts'
import { ui } from './nl/ui.ts'
import { words } from './nl/words.ts'
import { year } from './nl/year.ts'

/** All Dutch sentences; one file per part of the product. */
export const nl = {
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
}
