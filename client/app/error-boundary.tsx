import { Component, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { BrokenPage, MissingPage } from './broken-page.tsx'
import { isMissingPart } from './missing-part.ts'

type Props = { readonly path: string; readonly children: ReactNode }
type State = { readonly state: 'whole' | 'broken' | 'missing' }

/** Shows what to do when a page breaks, instead of nothing, until another page is asked for. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  return <Boundary path={path}>{children}</Boundary>
}

/** A class, because React has no hook for this. */
class Boundary extends Component<Props, State> {
  override state: State = { state: 'whole' }

  static getDerivedStateFromError(error: unknown): State {
    return { state: isMissingPart(error) ? 'missing' : 'broken' }
  }

  override componentDidUpdate({ path }: Props): void {
    if (path !== this.props.path) this.setState({ state: 'whole' })
  }

  override render(): ReactNode {
    if (this.state.state === 'whole') return this.props.children
    return this.state.state === 'missing' ? <MissingPage /> : <BrokenPage />
  }
}
