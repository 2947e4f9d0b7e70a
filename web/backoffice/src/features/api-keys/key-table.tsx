import { KeyRound } from 'lucide-react';
import type { ApiKeyView } from '../../../../../contracts/identity/api-key.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { classNames } from '../../../../design/class-names.ts';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import { Timestamp } from '../../ui/timestamp.tsx';
import type { useApiKeys } from './api-key-queries.ts';
import { KeyState } from './key-state.tsx';

interface KeyTableProps {
  readonly listing: ReturnType<typeof useApiKeys>;
  readonly mayWrite: boolean;
  readonly onMake: () => void;
  readonly onAsk: (what: 'details' | 'revoke', apiKey: ApiKeyView) => void;
}

/** All keys, those of the past too. */
export function KeyTable({ listing, mayWrite, onMake, onAsk }: KeyTableProps) {
  return (
    <DataTable
      caption="API keys"
      columns={columnsFor(mayWrite, onAsk)}
      rows={listing.data?.items}
      keyOf={({ id }) => id}
      stale={listing.isPlaceholderData}
      error={listing.error}
      onRetry={() => listing.refetch().catch(() => undefined)}
      empty={
        <EmptyState
          sign={<KeyRound size={28} aria-hidden />}
          title="No keys yet"
          action={mayWrite && <Button onClick={onMake}>Make the first one</Button>}
        >
          <p>People sign in with their accounts. Make a key when a program is to read orders or keep stock for you.</p>
        </EmptyState>
      }
    />
  );
}

function columnsFor(mayWrite: boolean, onAsk: KeyTableProps['onAsk']): readonly Column<ApiKeyView>[] {
  const columns: readonly Column<ApiKeyView>[] = [
    {
      head: 'Name',
      cell: (apiKey) => <Name apiKey={apiKey} onOpen={() => onAsk('details', apiKey)} />,
      className: 'w-full max-w-0',
    },
    { head: 'Scopes', cell: ({ scopes }) => scopes.length, align: 'end', from: 'md' },
    { head: 'State', cell: (apiKey) => <KeyState apiKey={apiKey} />, from: 'sm' },
    {
      head: 'Last used',
      cell: ({ lastUsedAt }) => <When at={lastUsedAt} otherwise="never" />,
      from: 'sm',
      className: 'text-muted whitespace-nowrap',
    },
    { head: 'Made', cell: ({ createdAt }) => <Timestamp at={createdAt} />, from: 'lg', className: 'text-muted' },
  ];
  if (!mayWrite) return columns;
  return [...columns, { head: 'End', cell: (apiKey) => <Revoke apiKey={apiKey} onAsk={onAsk} />, align: 'end' }];
}

function Name({ apiKey, onOpen }: { readonly apiKey: ApiKeyView; readonly onOpen: () => void }) {
  const over = apiKey.status !== 'active';
  return (
    <div className="min-w-0 py-0.5">
      <button
        type="button"
        className={classNames(
          'block max-w-full truncate text-left font-medium underline-offset-4 hover:underline',
          over && 'text-muted',
        )}
        onClick={onOpen}
      >
        {apiKey.name}
      </button>
      <code className="block truncate font-mono text-xs text-muted">{apiKey.id}</code>
      <span className="block pt-1 sm:hidden">
        <KeyState apiKey={apiKey} />
      </span>
    </div>
  );
}

function When({ at, otherwise }: { readonly at: string | undefined; readonly otherwise: string }) {
  return at === undefined ? <span>{otherwise}</span> : <Timestamp at={at} />;
}

function Revoke({ apiKey, onAsk }: { readonly apiKey: ApiKeyView; readonly onAsk: KeyTableProps['onAsk'] }) {
  if (apiKey.status === 'revoked') return null;
  return (
    <Button size="sm" look="quiet" aria-label={`Revoke ${apiKey.name}`} onClick={() => onAsk('revoke', apiKey)}>
      Revoke
    </Button>
  );
}
