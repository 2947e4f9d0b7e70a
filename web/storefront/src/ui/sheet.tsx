import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../../../design/controls/button.tsx';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Stays at the bottom while the rest scrolls. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** A panel from the left edge; the browser's own dialog keeps focus and Escape, so that it costs no library. */
export function Sheet({ open, title, closeLabel, children, foot, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  useEffect(() => {
    const shown = dialog.current;
    const outside = ({ target }: Event): void => {
      if (target === shown) shown?.close();
    };
    shown?.addEventListener('click', outside);
    return () => shown?.removeEventListener('click', outside);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      className="fixed inset-y-0 left-0 m-0 h-dvh max-h-none w-[min(400px,92vw)] max-w-none bg-surface text-ink shadow-floating backdrop:bg-scrim open:animate-fade"
    >
      {open && (
        <div className="flex h-full flex-col">
          <div className="flex items-center justify-between border-b border-line px-5 py-3">
            <p className="display text-2xl">{title}</p>
            <IconButton label={closeLabel} size="sm" onClick={onClose}>
              <X size={18} aria-hidden />
            </IconButton>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {foot !== undefined && <div className="border-t border-line px-5 py-4">{foot}</div>}
        </div>
      )}
    </dialog>
  );
}
