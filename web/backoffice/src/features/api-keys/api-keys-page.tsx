import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { ApiKeyView } from '../../../../../contracts/identity/api-key.ts';
import { Button } from '../../../../design/controls/button.tsx';
import { useCommands } from '../../app/keyboard/commands.ts';
import { Router, type RouteParams } from '../../app/router.ts';
import { useCan } from '../../app/session/staff.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { Pager } from '../../ui/table/pager.tsx';
import { pagingOf } from '../../ui/table/paging.ts';
import { KeyDetails } from './key-details.tsx';
import { useApiKeys } from './api-key-queries.ts';
import { KeyTable } from './key-table.tsx';
import { NewKey } from './create/new-key.tsx';
import { RevokeKey } from './revoke-key.tsx';

type Asked = { readonly what: 'new' } | { readonly what: 'details' | 'revoke'; readonly apiKey: ApiKeyView };

/** What machines sign in with. */
export function ApiKeysPage(params: RouteParams['ApiKeys']) {
  const mayWrite = useCan('apiKeys.write');
  const [asked, setAsked] = useState<Asked>();
  const paging = pagingOf(params);
  const listing = useApiKeys({ cursor: paging.cursor, limit: paging.limit });
  const make = () => setAsked({ what: 'new' });
  useCommands(mayWrite ? [{ label: 'Make an API key', group: 'API keys', keys: 'n', run: make }] : []);
  return (
    <>
      <PageHeader
        title="API keys"
        subtitle="What an ERP, a courier or a script signs in with. A key can do what its scopes say, and no more."
        actions={
          mayWrite && (
            <Button onClick={make}>
              <KeyRound size={16} aria-hidden /> New key
            </Button>
          )
        }
      />
      <Section title="Keys" note="Newest first. Nobody can see a key’s text again, not even here." flush>
        <KeyTable listing={listing} mayWrite={mayWrite} onMake={make} onAsk={(what, apiKey) => setAsked({ what, apiKey })} />
        <Pager
          paging={paging}
          nextCursor={listing.data?.nextCursor}
          busy={listing.isPlaceholderData}
          onGo={(page) => Router.push('ApiKeys', { ...params, ...page })}
        />
      </Section>
      <Asking asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

function Asking({ asked, onClose }: { readonly asked: Asked | undefined; readonly onClose: () => void }) {
  if (!asked) return null;
  if (asked.what === 'new') return <NewKey onClose={onClose} />;
  if (asked.what === 'details') return <KeyDetails apiKey={asked.apiKey} onClose={onClose} />;
  return <RevokeKey apiKey={asked.apiKey} onClose={onClose} />;
}
