import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { fetchPageAt } from './app/routes.tsx'

/** Draws the app. Loads after the language is chosen, so that every module finds its sentences. */
export function start(root: HTMLElement): void {
  fetchPageAt(window.location.pathname)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
