import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

/** Choices behind a button. */
export function Menu({ trigger, children, align = 'end' }: MenuProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          className="z-50 min-w-48 animate-rise rounded-md border border-line bg-surface p-1 shadow-floating"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const row = 'flex cursor-pointer items-center gap-2.5 rounded-sm px-3 py-2 text-sm outline-none data-highlighted:bg-sunken';

interface MenuItemProps {
  readonly children: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

/** One choice of a menu. */
export function MenuItem({ children, danger = false, disabled = false, onSelect }: MenuItemProps) {
  return (
    <Radix.Item
      className={classNames(row, danger && 'text-danger', disabled && 'opacity-50')}
      disabled={disabled}
      onSelect={onSelect}
    >
      {children}
    </Radix.Item>
  );
}

/** A link in a menu. */
export function MenuLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Radix.Item className={row} asChild>
      <a href={href}>{children}</a>
    </Radix.Item>
  );
}

/** A line between choices. */
export function MenuLine() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}
