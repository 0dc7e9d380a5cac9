import * as v from 'valibot';

import { setShortcuts, setTheme } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';

const KEY = 'parley-preferences';

const preferencesSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  hasShortcuts: v.fallback(v.boolean(), true),
});
type Preferences = v.InferOutput<typeof preferencesSchema>;

/** Takes theme and keys as chosen last time, puts the theme on the page, and keeps all in step. */
export function rememberPreferences(): void {
  const { theme, hasShortcuts } = readMemory();
  setTheme(theme);
  setShortcuts(hasShortcuts);
  putOnPage(theme);
  useViewStore.subscribe((view, before) => {
    if (view.theme === before.theme && view.hasShortcuts === before.hasShortcuts) return;
    putOnPage(view.theme);
    writeMemory({ theme: view.theme, hasShortcuts: view.hasShortcuts });
  });
}

function putOnPage(theme: Preferences['theme']): void {
  const page = document.documentElement;
  if (theme === 'system') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
}

/** The defaults where the browser keeps nothing for this page, or something unreadable. */
function readMemory(): Preferences {
  try {
    return v.parse(preferencesSchema, JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return v.parse(preferencesSchema, {});
  }
}

function writeMemory(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // the choice then lasts until the page is closed
  }
}
