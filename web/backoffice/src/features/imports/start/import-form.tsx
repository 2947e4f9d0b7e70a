import { FileText } from 'lucide-react';
import { useState } from 'react';
import { ImportInput } from '../../../../../../contracts/catalog/import/import.ts';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { ProgressBar } from '../progress-bar.tsx';
import type { Guess } from './guess-format.ts';
import { type Choices, ImportOptionsFields } from './import-options.tsx';
import { UnfitFile } from './text-parts.ts';
import { useUpload } from './use-upload.ts';

interface ImportFormProps {
  readonly file: File;
  readonly guess: Guess;
  readonly markets: readonly Market[];
  readonly onOther: () => void;
  readonly onStarted: (id: string) => void;
}

/** How the chosen file is to be read, and its way to the shop. */
export function ImportForm({ file, guess, markets, onOther, onStarted }: ImportFormProps) {
  const [choices, setChoices] = useState<Choices>({
    ...guess,
    locale: 'en',
    taxCategory: 'standard',
    market: '',
    publish: false,
  });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { upload, error, run } = useUpload(onStarted);
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const parsed = ImportInput.safeParse(inputOf(choices));
    setFaults(Object.fromEntries((parsed.error?.issues ?? []).map(({ path, message }) => [String(path.at(-1)), message])));
    if (parsed.success && upload === undefined) run(file, parsed.data).catch(() => undefined);
  };
  return (
    <form noValidate className="flex flex-col gap-5" onSubmit={submit}>
      <ChosenFile file={file} disabled={upload !== undefined} onOther={onOther} />
      <ImportOptionsFields choices={choices} faults={faults} markets={markets} onChange={setChoices} />
      {error !== undefined && <UploadError error={error} />}
      {upload && (
        <ProgressBar
          share={upload.sent / upload.total}
          words={`Uploading: ${sizeWords(upload.sent)} of ${sizeWords(upload.total)}`}
        />
      )}
      <div>
        <Button type="submit" busy={upload !== undefined}>
          {error === undefined ? 'Start the import' : 'Go on with the upload'}
        </Button>
      </div>
    </form>
  );
}

interface ChosenFileProps {
  readonly file: File;
  readonly disabled: boolean;
  readonly onOther: () => void;
}

function ChosenFile({ file, disabled, onOther }: ChosenFileProps) {
  return (
    <p className="flex flex-wrap items-center gap-3 rounded-md bg-sunken px-4 py-3 text-sm">
      <FileText size={18} aria-hidden className="text-muted" />
      <span className="min-w-0 flex-1 font-medium break-all">{file.name}</span>
      <span className="text-muted">{sizeWords(file.size)}</span>
      <Button size="sm" look="quiet" disabled={disabled} onClick={onOther}>
        Another file
      </Button>
    </p>
  );
}

function inputOf({ format, profile, market, ...options }: Choices) {
  return {
    format,
    profile: format === 'csv' ? profile : 'cartwright',
    options: { ...options, ...(market !== '' && { market }) },
  };
}

function UploadError({ error }: { readonly error: unknown }) {
  if (error instanceof UnfitFile)
    return (
      <Notice tone="danger" title="This file cannot be read">
        {error.message}
      </Notice>
    );
  return <ErrorState error={error} compact />;
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
