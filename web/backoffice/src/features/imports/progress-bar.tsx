interface ProgressBarProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly words: string;
}

/** How far something is. */
export function ProgressBar({ share, words }: ProgressBarProps) {
  const percent = Math.round(share * 100);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex justify-between gap-4 text-sm">
        <span>{words}</span>
        <span className="figures text-muted">{percent}%</span>
      </div>
      <progress
        aria-label={words}
        value={percent}
        max={100}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-[inline-size]"
      />
    </div>
  );
}
