import { Download, Link2 } from 'lucide-react';
import { useRef, useState, type JSX } from 'react';

import { ToolButton } from '../ui/ToolButton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { loadLater } from './later.ts';

/** How long the answer stands on the button. */
const ANSWER_MS = 2000;

/**
 * Hands on the address of what is seen now: through the device's own sharing where it has one and
 * a finger is what points, copied otherwise.
 */
export function ShareButton(): JSX.Element {
  const [answer, setAnswer] = useState<string | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isShared = canShare();

  async function share(): Promise<void> {
    // of what is seen now: by the time the code has come it may be something else
    const { href } = window.location;
    const { shareAddress, copyAddress } = await loadLater();
    setAnswer(isShared ? await shareAddress(href) : await copyAddress(href));
    clearTimeout(resting.current);
    resting.current = setTimeout(() => setAnswer(null), ANSWER_MS);
  }

  return (
    <>
      <ToolButton
        onClick={() => void share()}
        icon={<Link2 size={16} aria-hidden />}
        label={isShared ? 'Share this view' : 'Copy link to this view'}
      >
        {answer ?? (isShared ? 'Share' : 'Copy link')}
      </ToolButton>
      <VisuallyHidden>
        <span role="status">{answer}</span>
      </VisuallyHidden>
    </>
  );
}

/** Opens the choice of exports. */
export function ExportButton({ onClick }: { readonly onClick: () => void }): JSX.Element {
  return (
    <ToolButton
      onClick={onClick}
      icon={<Download size={16} aria-hidden />}
      label="Export what is shown"
    >
      Export
    </ToolButton>
  );
}

/** On a desk a copied link is what people want, also where the system could share. */
function canShare(): boolean {
  return 'share' in navigator && window.matchMedia('(pointer: coarse)').matches;
}
