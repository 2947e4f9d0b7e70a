import { useLocation } from '@swan-io/chicane';
import { type FocusEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { PublishedCategory } from '../../../../../contracts/catalog/published/published-files.ts';
import { classNames } from '../../../../design/class-names.ts';
import { useMessages } from '../messages/shell.ts';
import { useText } from '../shop/wording.ts';
import { CategoryPanel } from './category-panel.tsx';
import { useTopCategories } from '../shop/categories.ts';

/** How long a pointer rests before a panel opens or closes by itself. */
const REST_MS = 140;

/** The categories across the header of a wide screen; each opens a panel by pointer or key. */
export function CategoryNav() {
  const { nav } = useMessages();
  const text = useText();
  const categories = useTopCategories();
  const { open, setOpen, handlers } = useOpenPanel();
  const toggle = (category: PublishedCategory): void => setOpen(open === category.id ? undefined : category.id);
  return (
    <nav aria-label={nav.label} className="hidden xl:block" {...handlers}>
      <ul className="flex">
        {categories.map((category) => (
          <li key={category.id} data-category={category.id}>
            <button
              type="button"
              aria-expanded={open === category.id}
              onClick={() => toggle(category)}
              className={classNames(
                'h-20 border-b-2 px-3 text-[15px] whitespace-nowrap transition-colors',
                open === category.id ? 'border-accent' : 'border-transparent hover:text-accent',
              )}
            >
              {text(category.title)}
            </button>
            {open === category.id && <CategoryPanel category={category} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useOpenPanel() {
  // A panel belongs to the place it was opened at: going elsewhere closes it.
  const place = useLocation().toString();
  const [opened, setOpened] = useState<{ readonly id: string | undefined; readonly place: string }>();
  const open = opened?.place === place ? opened.id : undefined;
  const setOpen = (id: string | undefined): void => setOpened({ id, place });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = (id: string | undefined): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(id), REST_MS);
  };
  const handlers = {
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse' || !(target instanceof Element)) return;
      soon(target.closest<HTMLElement>('[data-category]')?.dataset['category']);
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') soon(undefined);
    },
    onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
      if (key !== 'Escape' || open === undefined) return;
      setOpen(undefined);
      currentTarget.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setOpen(undefined);
    },
  };
  return { open, setOpen, handlers };
}
