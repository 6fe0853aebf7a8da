import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { startScreen } from './ui/screen.ts'
import { startTheme } from './ui/theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

startTheme()
startScreen()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
