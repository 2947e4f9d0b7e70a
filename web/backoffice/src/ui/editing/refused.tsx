import { type ReactNode, useEffect, useRef } from 'react';
import { ErrorState } from '../error-state.tsx';

/** Why the shop said no, where no field says it; the focus goes there. `children` stand in for the words of the error. */
export function Refused({ error, children }: { readonly error: unknown; readonly children?: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="pb-5 outline-none">
      {children ?? (
        <div className="rounded-md bg-danger-soft px-4 py-3">
          <ErrorState error={error} compact />
        </div>
      )}
    </div>
  );
}
