import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

type NoticeTone = 'info' | 'good' | 'warn' | 'danger';

const TONES = {
  info: { look: 'bg-sunken text-ink', Sign: Info },
  good: { look: 'bg-good-soft text-good', Sign: CircleCheck },
  warn: { look: 'bg-warn-soft text-warn', Sign: TriangleAlert },
  danger: { look: 'bg-danger-soft text-danger', Sign: CircleAlert },
} as const;

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** Something to know on this page; a danger is told to screen readers at once. */
export function Notice({ tone = 'info', title, children, action }: NoticeProps) {
  const { look, Sign } = TONES[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames('flex items-start gap-3 rounded-md px-4 py-3 text-sm', look)}
    >
      <Sign size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1 space-y-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children !== undefined && <div className="text-ink">{children}</div>}
      </div>
      {action}
    </div>
  );
}
