import { Dialog } from '../../../../design/overlays/dialog.tsx';
import { type Command, useAllCommands } from './commands.ts';

/** Lists what the keys do here. */
export function KeyHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const commands = useAllCommands().filter(({ keys }) => keys !== undefined);
  const groups = [...new Set(commands.map(({ group }) => group))];
  return (
    <Dialog open={open} wide title="Keyboard" closeLabel="Close" onOpenChange={(next) => !next && onClose()}>
      <div className="gap-12 pt-2 sm:columns-2">
        {groups.map((group) => (
          <KeyGroup key={group} title={group} commands={commands.filter((one) => one.group === group)} />
        ))}
        <KeyGroup title="Palette" commands={[{ group: '', label: 'Open or close', keys: 'Ctrl K', run: () => undefined }]} />
      </div>
    </Dialog>
  );
}

function KeyGroup({ title, commands }: { readonly title: string; readonly commands: readonly Command[] }) {
  return (
    <section className="break-inside-avoid pb-6">
      <h3 className="pb-2 text-[13px] font-semibold text-muted">{title}</h3>
      <dl className="divide-y divide-line border-y border-line text-sm">
        {commands.map(({ label, keys = '' }) => (
          <div key={label} className="flex items-center justify-between gap-4 py-1.5">
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Keys as they are printed on a keyboard. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="inline-flex gap-1">
      {keys.split(' ').map((key) => (
        <kbd
          key={key}
          className="min-w-6 rounded-sm border border-edge bg-surface px-1.5 text-center font-sans text-xs leading-5"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
