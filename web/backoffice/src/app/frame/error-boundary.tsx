import { Component, type ReactNode } from 'react';
import { Button } from '../../../../design/controls/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';

interface State {
  readonly error: unknown;
  readonly broken: boolean;
}

/** Keeps a page that broke from taking the frame with it; `key` it by the address, so that another page starts afresh. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined, broken: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, broken: true };
  }

  override render(): ReactNode {
    const { error, broken } = this.state;
    if (!broken) return this.props.children;
    // After a release, the parts of the old one are gone: a reload fetches the new page.
    if (isMissingPart(error))
      return (
        <div className="flex flex-col items-center gap-4 py-20 text-center">
          <p className="display text-2xl">There is a newer version</p>
          <Button onClick={() => window.location.reload()}>Load it</Button>
        </div>
      );
    return <ErrorState error={error} onRetry={() => this.setState({ error: undefined, broken: false })} />;
  }
}

function isMissingPart(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/i.test(error.message);
}
