import { useLocation } from '@swan-io/chicane';
import { Component, type ReactNode } from 'react';
import { PageProblem } from './page-problem.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Another place is another chance. */
  readonly place: string;
}

class Boundary extends Component<BoundaryProps, { readonly error?: unknown; readonly place?: string }> {
  override state: { readonly error?: unknown; readonly place?: string } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps({ place }: BoundaryProps, state: { readonly place?: string }) {
    return state.place === place ? null : { place, error: undefined };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <PageProblem error={error} retry={() => location.reload()} />;
  }
}

/** Keeps the frame of the shop standing when a page falls. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const place = useLocation().raw.path;
  return <Boundary place={place}>{children}</Boundary>;
}
