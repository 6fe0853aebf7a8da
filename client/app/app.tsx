import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { useLocation } from 'wouter'
import { texts } from '#client/texts/texts.ts'
import { ToastRegion } from '#client/ui/toast-region.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { queries } from './queries.ts'
import { useRegionKeys } from './region-keys.ts'
import { Routes } from './routes.tsx'

/** The whole client: language, requests, navigation, and a sentence instead of a blank page when it breaks. */
export function App() {
  return (
    <I18nProvider locale={texts.format.locale}>
      <ErrorBoundary>
        <QueryClientProvider client={queries}>
          <Navigation>
            <Routes />
          </Navigation>
          <ToastRegion />
        </QueryClientProvider>
      </ErrorBoundary>
    </I18nProvider>
  )
}

/** Lets links and menu items of React Aria change the page without a reload. */
function Navigation({ children }: { children: ReactNode }) {
  const [, navigate] = useLocation()
  useRegionKeys()
  return <RouterProvider navigate={(path) => navigate(path)}>{children}</RouterProvider>
}
