import { complete } from './complete.ts'
import { account } from './fy/account.ts'
import { actionList } from './fy/action-list.ts'
import { actions } from './fy/actions.ts'
import { apiErrors } from './fy/api-errors.ts'
import { board } from './fy/board.ts'
import { boardCore } from './fy/board-core.ts'
import { card } from './fy/card.ts'
import { choosers } from './fy/choosers.ts'
import { decisions } from './fy/decisions.ts'
import { device } from './fy/device.ts'
import { director } from './fy/director.ts'
import { entry } from './fy/entry.ts'
import { fields } from './fy/fields.ts'
import { format } from './fy/format.ts'
import { history } from './fy/history.ts'
import { improvement } from './fy/improvement.ts'
import { mail } from './fy/mail.ts'
import { myActions } from './fy/my-actions.ts'
import { myNews } from './fy/my-news.ts'
import { network } from './fy/network.ts'
import { people } from './fy/people.ts'
import { privacy } from './fy/privacy.ts'
import { reach } from './fy/reach.ts'
import { ruler } from './fy/ruler.ts'
import { screens } from './fy/screens.ts'
import { session } from './fy/session.ts'
import { shelf } from './fy/shelf.ts'
import { shell } from './fy/shell.ts'
import { atCard, support, talk } from './fy/talk.ts'
import { ui } from './fy/ui.ts'
import { words } from './fy/words.ts'
import { year } from './fy/year.ts'

export const fy = complete({
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
