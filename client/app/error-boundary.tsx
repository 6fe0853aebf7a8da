import { Component, type ReactNode } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Notice } from './notice.tsx'

type Props = { readonly children: ReactNode }

/** Shows what to do when a page breaks, instead of nothing. A class, because React has no hook for this. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return (
      <Notice title={texts.shell.brokenTitle} text={texts.shell.broken}>
        <Button variant="primary" onPress={() => window.location.reload()}>
          {texts.shell.reload}
        </Button>
      </Notice>
    )
  }
}
