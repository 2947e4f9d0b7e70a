import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../../design/controls/button.tsx';
import { Router } from '../../../app/router.ts';
import { Section } from '../../../ui/section.tsx';
import { useMarkets } from '../../markets/market-queries.ts';
import { saveFile } from '../save-file.ts';
import { DropZone } from './drop-zone.tsx';
import { type Guess, guessFormat } from './guess-format.ts';
import { ImportForm } from './import-form.tsx';
import { templateCsv } from './template-csv.ts';

/** Chooses a file, says how it is to be read, and brings it. */
export function StartImport() {
  const markets = useMarkets().data ?? [];
  const [chosen, setChosen] = useState<{ readonly file: File; readonly guess: Guess }>();
  const choose = (file: File) => {
    file
      .slice(0, 4096)
      .text()
      .then((beginning) => setChosen({ file, guess: guessFormat(file.name, beginning) }))
      .catch(() => setChosen(undefined));
  };
  const open = markets.filter(({ active }) => active).map(({ id }) => id);
  return (
    <Section
      title="Import products"
      note="Each product is written whole, or not at all, and every row gets a report. Stock is not part of it."
      actions={
        <Button size="sm" look="quiet" onClick={() => saveFile('products-template.csv', templateCsv(open))}>
          <Download size={15} aria-hidden /> Template
        </Button>
      }
    >
      {chosen ? (
        <ImportForm
          key={`${chosen.file.name} ${chosen.file.lastModified}`}
          file={chosen.file}
          guess={chosen.guess}
          markets={markets}
          onOther={() => setChosen(undefined)}
          onStarted={(importId) => Router.push('Import', { importId })}
        />
      ) : (
        <DropZone onFile={choose} />
      )}
    </Section>
  );
}
