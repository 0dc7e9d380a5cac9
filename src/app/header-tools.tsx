import { CircleHelp, Moon, Search, Sun, SunMoon } from 'lucide-react';
import type { JSX } from 'react';

import { setTheme } from '../store/view-actions.ts';
import type { Theme } from '../store/view-state.ts';
import { useViewStore } from '../store/view-store.ts';
import { ToolButton } from '../ui/ToolButton.tsx';

import styles from './header-tools.module.css';

const SEARCH_WORDS = 'Search people, places, words';

const THEME_STEPS: Readonly<Record<Theme, { next: Theme; icon: typeof Sun; words: string }>> = {
  system: { next: 'light', icon: SunMoon, words: 'as the system has it' },
  light: { next: 'dark', icon: Sun, words: 'light' },
  dark: { next: 'system', icon: Moon, words: 'dark' },
};

/** Opens the search; looks like the field it leads to. */
export function SearchButton({ onClick }: { readonly onClick: () => void }): JSX.Element {
  return (
    <button type="button" aria-label={SEARCH_WORDS} className={styles['search']} onClick={onClick}>
      <Search size={16} aria-hidden />
      <span>{SEARCH_WORDS}</span>
      <kbd aria-hidden>/</kbd>
    </button>
  );
}

/** Goes through system, light and dark. */
export function ThemeButton(): JSX.Element {
  const theme = useViewStore((state) => state.theme);
  const { next, icon: Icon, words } = THEME_STEPS[theme];
  return (
    <ToolButton
      onClick={() => setTheme(next)}
      icon={<Icon size={16} aria-hidden />}
      label={`Theme: ${words}`}
    />
  );
}

/** Opens the help. */
export function HelpButton({ onClick }: { readonly onClick: () => void }): JSX.Element {
  return (
    <ToolButton
      onClick={onClick}
      icon={<CircleHelp size={16} aria-hidden />}
      label="Help and keys"
    />
  );
}
