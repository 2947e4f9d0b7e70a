import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { NewApiKey } from '../../../../../../contracts/identity/api-key.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Dialog } from '../../../../../design/overlays/dialog.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';

type Copied = 'no' | 'yes' | 'refused';

/** Shows the text of a new key. It closes by its button alone: a stray click must not lose what cannot be shown again. */
export function ShownOnce({ made, onClose }: { readonly made: NewApiKey; readonly onClose: () => void }) {
  const [copied, setCopied] = useState<Copied>('no');
  return (
    <Dialog
      open
      wide
      title={`“${made.name}” is made`}
      closeLabel="Close"
      onOpenChange={(open) => !open && copied === 'yes' && onClose()}
    >
      <div className="flex flex-col gap-4">
        <Notice tone="warn" title="This is the only time its text is shown">
          Copy it now and keep it where the program reads its secrets. We keep only a fingerprint: if it is lost, revoke the key
          and make another.
        </Notice>
        <KeyText text={made.key} copied={copied} onCopied={setCopied} />
        <p className="text-sm text-muted">
          It is sent in the header <code className="font-mono text-[13px]">X-Api-Key</code>, or as{' '}
          <code className="font-mono text-[13px]">Authorization: Bearer</code>.
        </p>
        <div className="flex justify-end">
          <Button look={copied === 'yes' ? 'primary' : 'secondary'} onClick={onClose}>
            I have kept it
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface KeyTextProps {
  readonly text: string;
  readonly copied: Copied;
  readonly onCopied: (copied: Copied) => void;
}

function KeyText({ text, copied, onCopied }: KeyTextProps) {
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => onCopied('yes'),
      () => onCopied('refused'),
    );
  };
  return (
    <div className="flex flex-col gap-3 rounded-md border border-edge bg-sunken p-4">
      <code data-api-key className="font-mono text-sm break-all select-all">
        {text}
      </code>
      <div className="flex flex-wrap items-center gap-3">
        <Button look={copied === 'yes' ? 'secondary' : 'primary'} onClick={copy}>
          {copied === 'yes' ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          {copied === 'yes' ? 'Copied' : 'Copy the key'}
        </Button>
        <span role="status" className="text-[13px] text-muted">
          {copied === 'refused' && 'The browser did not allow it: select the text and copy it by hand.'}
        </span>
      </div>
    </div>
  );
}
