import { lazy, Suspense, useState } from 'react';
import type { IdentifyProps } from './identify-window.tsx';

const IdentifyWindow = lazy(async () => ({ default: (await import('./identify-window.tsx')).IdentifyWindow }));

/** Signing in or up over a page, which keeps what was typed in it; its code is loaded when somebody asks for it. */
export function IdentifyDialog(props: IdentifyProps) {
  const [asked, setAsked] = useState(false);
  if (!asked && props.way !== undefined) setAsked(true);
  return <Suspense>{asked && <IdentifyWindow {...props} />}</Suspense>;
}
