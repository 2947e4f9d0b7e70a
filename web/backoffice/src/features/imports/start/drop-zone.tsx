import { FileUp } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { classNames } from '../../../../../design/class-names.ts';

/** Where a file is dropped, or chosen by pointer and keyboard. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId();
  const { over, ...dropping } = useDropping(onFile);
  return (
    <div {...dropping} role="presentation">
      <label
        htmlFor={id}
        className={classNames(
          'flex cursor-pointer flex-col items-center gap-2 rounded-md border border-dashed px-6 py-10 text-center transition-colors',
          'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          over ? 'border-accent bg-accent-soft' : 'border-edge hover:border-ink',
        )}
      >
        <FileUp size={24} aria-hidden className="text-muted" />
        <span className="font-medium">Drop a file here, or choose one</span>
        <span className="text-[13px] text-muted">
          CSV of our own columns or of a Shopify export, or JSON lines; up to 100 MB of UTF-8
        </span>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,.ndjson,.jsonl,text/csv,application/x-ndjson"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
          }}
        />
      </label>
    </div>
  );
}

function useDropping(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) onFile(file);
    },
  };
}
