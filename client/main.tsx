import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/print.css'
import { finishLeaving } from './api/end-sign-in.ts'
import { speak } from './texts/texts.ts'
import { startFieldInSight } from './ui/field-in-sight.ts'
import { wantedLanguage } from './ui/language.ts'
import { startScreen } from './ui/screen.ts'
import { startTheme } from './ui/theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

startTheme()
startScreen()
startFieldInSight()
void Promise.all([speak(wantedLanguage()), finishLeaving()])
  .then(() => {
    // A board needs more than the frame round it: both are fetched at once.
    if (window.location.pathname.startsWith('/team/')) void import('./app/team-page.tsx')
    return import('./start.tsx')
  })
  .then(({ start }) => start(root))
