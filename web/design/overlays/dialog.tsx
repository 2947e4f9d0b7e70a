import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { IconButton } from '../controls/button.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly description?: string | undefined;
  /** What the closing button is called. */
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

const panel = 'fixed z-50 flex flex-col bg-surface text-ink shadow-floating outline-none';

/** A question over the page. */
export function Dialog({ wide = false, ...props }: DialogProps) {
  const size = wide ? 'sm:w-[min(880px,calc(100vw-48px))]' : 'sm:w-[min(480px,calc(100vw-48px))]';
  const place =
    'inset-x-0 bottom-0 max-h-[92dvh] rounded-t-lg sm:inset-auto sm:top-1/2 sm:left-1/2 sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg';
  return <Panel {...props} className={classNames('animate-rise', place, size)} />;
}

/** A panel from the right edge. */
export function Drawer(props: Omit<DialogProps, 'wide'>) {
  return <Panel {...props} className="inset-y-0 right-0 w-[min(440px,100vw)] animate-slide-in" />;
}

function Panel({
  open,
  title,
  description,
  closeLabel,
  children,
  className,
  onOpenChange,
}: DialogProps & { readonly className: string }) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-scrim" />
        <Radix.Content
          className={classNames(panel, className)}
          onOpenAutoFocus={focusFirstField}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <header className="flex items-start justify-between gap-4 px-6 pt-5 pb-3">
            <div>
              <Radix.Title className="display text-2xl">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className="pt-1 text-sm text-muted">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton label={closeLabel} size="sm">
                <X size={18} aria-hidden />
              </IconButton>
            </Radix.Close>
          </header>
          <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-6 pb-6">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

// The closing button comes first on the screen; what somebody came for is the form. What counts something in a list is no form.
function focusFirstField(event: Event): void {
  const fields =
    'input:checked, input:not([type="radio"]):enabled, select:enabled, textarea:enabled, button[type="submit"]:enabled';
  const found = event.target instanceof Element ? [...event.target.querySelectorAll<HTMLElement>(fields)] : [];
  const first = found.find((field) => field.closest('[role="group"]') === null);
  if (first === undefined) return;
  event.preventDefault();
  first.focus();
}
