import type { ReactNode } from 'react';
import { Component } from 'react';

export interface ErrorBoundaryProps {
  /** What stands in for what could not be shown. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Never an empty window: a part that can't be loaded or drawn gives way to words. React knows these as classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
