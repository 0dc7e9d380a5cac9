import { lazy, Suspense, useCallback, useState, type JSX } from 'react';

import type { RecordManifest } from '../model/format/manifest.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { useViewStore } from '../store/view-store.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { useAfterFirstPicture } from './after-first-picture.ts';
import { DeskLayout } from './DeskLayout.tsx';
import { DialogWait } from './DialogWait.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { ShownSentence } from './filters/ShownSentence.tsx';
import { Frame } from './Frame.tsx';
import { HelpButton, SearchButton, ThemeButton } from './header-tools.tsx';
import { EmbedPage, HelpDialog, Notices } from './later.ts';
import { ExportButton, ShareButton } from './share-tools.tsx';
import { usePageTitle } from './use-page-title.ts';
import { useShortcuts } from './use-shortcuts.ts';

const PhoneLayout = lazy(async () => {
  const { PhoneLayout: loaded } = await import('./PhoneLayout.tsx');
  return { default: loaded };
});

const SearchDialog = lazy(async () => {
  const { SearchDialog: loaded } = await import('../search/SearchDialog.tsx');
  return { default: loaded };
});

const ExportDialog = lazy(async () => {
  const { ExportDialog: loaded } = await import('./exporting/ExportDialog.tsx');
  return { default: loaded };
});

function focusPanel(): void {
  document.getElementById('panel')?.focus();
}

type OpenDialog = 'help' | 'search' | 'export' | null;

/** A loaded record: header, filters, the three views. */
export function Page({ skipped }: Pick<RecordManifest, 'skipped'>): JSX.Element {
  const { record } = useRecordIndex();
  const isPhone = useMediaQuery('(max-width: 699px)');
  const [dialog, setDialog] = useState<OpenDialog>(null);
  // a dialog tells of its closing late, when the next may be open already
  const close = (closed: OpenDialog): void => setDialog((now) => (now === closed ? null : now));
  const [typedAhead, setTypedAhead] = useState('');
  const open = useCallback((asked: OpenDialog): void => {
    setTypedAhead('');
    setDialog(asked);
  }, []);
  useShortcuts(open);
  usePageTitle();
  useAfterFirstPicture();
  const embed = useViewStore((state) => state.embed);
  if (embed) {
    return (
      <Suspense>
        <EmbedPage embed={embed} />
      </Suspense>
    );
  }
  const bar = (
    <FilterBar>
      <ShownSentence />
    </FilterBar>
  );
  const tools = (
    <>
      <SearchButton onClick={() => open('search')} />
      <ShareButton />
      <ExportButton onClick={() => open('export')} />
      <HelpButton onClick={() => open('help')} />
      <ThemeButton />
    </>
  );
  return (
    <Frame title={record.corpus.title} tools={tools} bar={isPhone ? null : bar}>
      <Suspense fallback={<main aria-busy />}>
        {isPhone ? <PhoneLayout /> : <DeskLayout />}
      </Suspense>
      <Suspense>
        <Notices skipped={skipped} />
      </Suspense>
      <Suspense fallback={<DialogWait onClose={() => setDialog(null)} />}>
        {dialog === 'help' && <HelpDialog onClose={() => close('help')} />}
        {dialog === 'export' && <ExportDialog onClose={() => close('export')} />}
      </Suspense>
      <Suspense
        fallback={
          <DialogWait
            onClose={() => setDialog(null)}
            onKey={(key) => setTypedAhead((typed) => typed + key)}
          />
        }
      >
        {dialog === 'search' && (
          <SearchDialog
            typedAhead={typedAhead}
            onClose={() => close('search')}
            onOpened={focusPanel}
          />
        )}
      </Suspense>
    </Frame>
  );
}
