import { Check, X } from 'lucide-react';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { isShopError } from '../../../../../../sdk/shop-error.ts';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { Refused } from '../../../ui/editing/refused.tsx';
import { publishChecklist, type Requirement } from './publish-checklist.ts';

/** Why the shop said no; what a product lacks to be on sale is a list to tick off. */
export function RefusalNotice({ error, markets }: { readonly error: unknown; readonly markets: readonly Market[] }) {
  return (
    <Refused error={error}>
      {isShopError(error, 'not_publishable') ? (
        <Notice tone="danger" title="It cannot be on sale yet">
          <Checklist requirements={publishChecklist(error.details['reasons'], markets)} />
        </Notice>
      ) : undefined}
    </Refused>
  );
}

function Checklist({ requirements }: { readonly requirements: readonly Requirement[] }) {
  return (
    <ul className="flex flex-col gap-1 pt-1">
      {requirements.map(({ text, met }) => {
        const Sign = met ? Check : X;
        return (
          <li key={text} className="flex items-center gap-2">
            <Sign size={15} aria-hidden className={met ? 'text-good' : 'text-danger'} />
            <span className="sr-only">{met ? 'Done:' : 'Missing:'}</span>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
