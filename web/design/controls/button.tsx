import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { Spinner } from '../signs/spinner.tsx';

/** How much a button asks for attention. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  readonly look?: ButtonLook;
  readonly size?: 'sm' | 'md' | 'lg';
}

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-ink border-edge hover:border-ink',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-surface text-danger border-danger hover:bg-danger-soft',
};
const SIZES = { sm: 'h-8 px-3 text-[13px]', md: 'h-10 px-4 text-sm', lg: 'h-12 px-6 text-[15px]' } as const;

/** The classes of a button, for whatever must look like one. */
export function buttonClass({ look = 'primary', size = 'md' }: Looks = {}): string {
  return classNames(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-colors select-none',
    'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:opacity-50',
    LOOKS[look],
    SIZES[size],
  );
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Looks & {
    readonly busy?: boolean;
    readonly ref?: Ref<HTMLButtonElement>;
  };

/** A button; `busy` shows a spinner and takes no second press. */
export function Button({ look, size, busy = false, className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      className={classNames(buttonClass({ ...(look && { look }), ...(size && { size }) }), className)}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ look, size, className, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & Looks) {
  return (
    <a {...rest} className={classNames(buttonClass({ ...(look && { look }), ...(size && { size }) }), className)}>
      {children}
    </a>
  );
}

type IconButtonProps = Omit<ButtonProps, 'children'> & { readonly label: string; readonly children: React.ReactNode };

/** A square button with a sign in it; `label` is what it is called. */
export function IconButton({ label, look = 'quiet', className, children, ...rest }: IconButtonProps) {
  return (
    <Button {...rest} look={look} aria-label={label} title={label} className={classNames('aspect-square px-0!', className)}>
      {children}
    </Button>
  );
}
