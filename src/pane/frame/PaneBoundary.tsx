import { Component, type ReactNode } from "react";

interface PaneBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of the children after a bug of ours; `retry` mounts them anew. */
  readonly fallback: (retry: () => void) => ReactNode;
}

/** Keeps the pane usable when something in it throws. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}
