import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Spinner } from '../../../design/signs/spinner.tsx';
import { Frame } from './frame/frame.tsx';
import { createQueryClient } from './session/queries.ts';
import { NotStaff, SignIn } from './session/sign-in.tsx';
import { StaffContext, useAccount } from './session/staff.ts';

/** The back office: behind its door, for people who work here. */
export function App() {
  const state = useAccount();
  if (state.status === 'loading') return <Looking />;
  if (state.status === 'signed_out') return <SignIn />;
  const { person } = state;
  // Somebody of the staff who looked at the shop first is a guest there; what they put in a cart comes along.
  if (person.kind === 'guest') return <SignIn />;
  if (person.kind !== 'staff') return <NotStaff person={person} />;
  return (
    <StaffContext value={person}>
      <OneSession key={`${person.uid} ${person.role}`} />
    </StaffContext>
  );
}

/** What one person was shown must not be in the cache of the next. */
function OneSession() {
  const [client] = useState(createQueryClient);
  useEffect(() => () => client.clear(), [client]);
  return (
    <QueryClientProvider client={client}>
      <Frame />
    </QueryClientProvider>
  );
}

function Looking() {
  return (
    <div role="status" className="grid min-h-dvh place-items-center text-muted">
      <span className="flex items-center gap-3">
        <Spinner /> Opening the back office…
      </span>
    </div>
  );
}
