import { Link } from '@swan-io/chicane';
import { Eye, KeyRound, type LucideIcon, RotateCw, UserCog, UserMinus } from 'lucide-react';
import type { AuditView } from '../../../../../contracts/identity/audit.ts';
import type { AuditAction } from '../../../../../contracts/identity/documents.ts';
import { Router } from '../../app/router.ts';
import { useMay } from '../../app/session/staff.ts';
import { CopyableId } from '../../ui/copyable-id.tsx';
import { Timestamp } from '../../ui/timestamp.tsx';
import { ACTION_WORDS, actorNameOf, targetNameOf } from './audit-words.ts';
import { ChangeList } from './difference/change-list.tsx';

const SIGNS: Readonly<Record<AuditAction, LucideIcon>> = {
  'owner.made': UserCog,
  'staff.role_set': UserCog,
  'staff.removed': UserMinus,
  'apiKey.created': KeyRound,
  'apiKey.revoked': KeyRound,
  'customer.viewed': Eye,
  'deadLetter.replayed': RotateCw,
};

interface AuditLineProps {
  readonly entry: AuditView;
  readonly onActor: (id: string) => void;
  readonly onSubject: (id: string) => void;
}

/** A line of the log: who did what to whom, when, and what changed by it. */
export function AuditLine({ entry, onActor, onSubject }: AuditLineProps) {
  const Sign = SIGNS[entry.action];
  return (
    <li className="flex gap-3 border-b border-line px-5 py-4 last:border-b-0 sm:gap-4">
      <span className="grid size-8 shrink-0 place-items-center rounded-full bg-sunken text-muted">
        <Sign size={15} aria-hidden />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5">
          <p className="min-w-0 break-words">
            <Narrow words={actorNameOf(entry)} what="what they did" onClick={() => onActor(entry.actor.id)} />{' '}
            <span className="text-muted">{ACTION_WORDS[entry.action].did}</span>{' '}
            <Narrow words={targetNameOf(entry)} what="what was done there" onClick={() => onSubject(entry.target.id)} />
          </p>
          <span className="text-[13px] text-muted">
            <Timestamp at={entry.at} />
          </span>
        </div>
        <ChangeList before={entry.before} after={entry.after} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
          <span className="inline-flex items-center gap-1.5">
            Request <CopyableId value={entry.correlationId} what="request id" short />
          </span>
          <TargetLink entry={entry} />
        </div>
      </div>
    </li>
  );
}

interface NarrowProps {
  readonly words: string;
  readonly what: string;
  readonly onClick: () => void;
}

function Narrow({ words, what, onClick }: NarrowProps) {
  return (
    <button
      type="button"
      title={`Show only ${what}`}
      className="max-w-full text-left font-medium break-words decoration-line underline-offset-4 hover:underline"
      onClick={onClick}
    >
      {words}
    </button>
  );
}

/** Leads to the thing itself, where the role may see it and it has a page of its own. */
function TargetLink({ entry: { target } }: { readonly entry: AuditView }) {
  const may = useMay();
  const links = 'text-accent underline-offset-4 hover:underline';
  if (target.kind === 'customer' && may('customers.read')) {
    return (
      <Link to={Router.Customer({ uid: target.id })} className={links}>
        The customer
      </Link>
    );
  }
  if (target.kind === 'deadLetter' && may('deadLetters.read')) {
    return (
      <Link to={Router.DeadLetter({ letterId: target.id })} className={links}>
        The letter
      </Link>
    );
  }
  return null;
}
