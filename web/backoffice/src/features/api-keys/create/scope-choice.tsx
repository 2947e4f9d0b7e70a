import { type Ref, useId } from 'react';
import { Permission } from '../../../../../../contracts/permissions.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Checkbox } from '../../../../../design/controls/checkbox.tsx';
import { PERMISSION_WORDS, permissionAreas } from '../../staff/permissions/permission-words.ts';

interface ScopeChoiceProps {
  readonly value: readonly Permission[];
  readonly onChange: (scopes: Permission[]) => void;
  readonly error?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

const READING = Permission.options.filter((permission) => permission.endsWith('.read'));

/** What a key may do, by what it is about, each with its meaning and the name that the API has for it. */
export function ScopeChoice({ value, onChange, error, ref }: ScopeChoiceProps) {
  const id = useId();
  const toggle = (permission: Permission) =>
    onChange(value.includes(permission) ? value.filter((one) => one !== permission) : [...value, permission]);
  const first = permissionAreas()[0]?.permissions[0];
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id} className="flex flex-col gap-3">
      <legend className="sr-only">What it may do</legend>
      <Head count={value.length} onChange={onChange} />
      {error !== undefined && (
        <p id={id} className="text-[13px] text-danger">
          {error}
        </p>
      )}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {permissionAreas().map(({ area, permissions }) => (
          <div key={area} role="group" aria-label={area}>
            <p aria-hidden className="border-b border-line pb-1 text-xs font-semibold tracking-wide text-muted">
              {area}
            </p>
            {permissions.map((permission) => (
              <Checkbox
                key={permission}
                {...(permission === first && ref !== undefined && { ref })}
                checked={value.includes(permission)}
                onChange={() => toggle(permission)}
              >
                <Scope permission={permission} />
              </Checkbox>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Scope({ permission }: { readonly permission: Permission }) {
  return (
    <>
      <span className="block">{PERMISSION_WORDS[permission].does}</span>
      <code className="block font-mono text-xs text-muted">{permission}</code>
    </>
  );
}

function Head({ count, onChange }: { readonly count: number; readonly onChange: ScopeChoiceProps['onChange'] }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p aria-hidden className="text-[13px] font-medium">
        What it may do <span className="figures font-normal text-muted">· {count} chosen</span>
      </p>
      <span className="flex gap-1">
        <Button size="sm" look="quiet" onClick={() => onChange([...READING])}>
          All that reads
        </Button>
        <Button size="sm" look="quiet" disabled={count === 0} onClick={() => onChange([])}>
          None
        </Button>
      </span>
    </div>
  );
}
