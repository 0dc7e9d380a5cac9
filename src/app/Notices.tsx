import { X } from 'lucide-react';
import { useState, type JSX, type ReactNode } from 'react';

import type { RecordManifest } from '../model/format/manifest.ts';
import { dismissNotice } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import styles from './Notices.module.css';
import { useNewVersion } from './offline/use-new-version.ts';
import { SkippedList } from './SkippedList.tsx';

/** What is worth telling: articles left out, an address that names something unknown. */
export function Notices({ skipped }: Pick<RecordManifest, 'skipped'>): JSX.Element {
  const notices = useViewStore((state) => state.notices);
  const [isSkippedShown, setSkippedShown] = useState(true);
  const changeVersion = useNewVersion();
  const [isLater, setLater] = useState(false);
  return (
    <aside aria-label="Notices" className={styles['notices']}>
      <div role="status">
        {skipped.length > 0 && isSkippedShown && (
          <Notice onDismiss={() => setSkippedShown(false)}>
            <p>
              {skipped.length === 1 ? 'One article was' : `${skipped.length} articles were`} left
              out; the rest is shown.
            </p>
            <SkippedList skipped={skipped} />
          </Notice>
        )}
        {changeVersion && !isLater && (
          <Notice onDismiss={() => setLater(true)}>
            <p>
              There is a new version of this page.{' '}
              <button type="button" className={styles['action']} onClick={changeVersion}>
                Reload
              </button>
            </p>
          </Notice>
        )}
        {notices.map((text) => (
          <Notice key={text} onDismiss={() => dismissNotice(text)}>
            <p>{text}</p>
          </Notice>
        ))}
      </div>
    </aside>
  );
}

interface NoticeProps {
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

function Notice({ onDismiss, children }: NoticeProps): JSX.Element {
  return (
    <div className={styles['notice']}>
      <div>{children}</div>
      <button type="button" aria-label="Dismiss" onClick={onDismiss}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
