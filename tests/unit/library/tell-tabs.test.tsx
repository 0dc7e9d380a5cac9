import { expect, it, vi } from 'vitest';

import { hearTabs, noteTabs } from '../../../src/library/tell-tabs.ts';

/** The page's end of the channel; the other tabs speak through it. */
const tabs = new EventTarget();

function tell(data: unknown): void {
  tabs.dispatchEvent(new MessageEvent('message', { data }));
}

it('tells what came before anybody heard, once, and then what comes', () => {
  vi.stubGlobal('BroadcastChannel', function openChannel() {
    return tabs;
  });
  noteTabs();
  tell('mine');
  tell('mine');
  tell(7);
  const heard: string[] = [];
  const end = hearTabs((name) => heard.push(name));
  expect(heard).toEqual(['mine']);
  tell('yours');
  expect(heard).toEqual(['mine', 'yours']);
  end();
  tell('theirs');
  expect(heard).toEqual(['mine', 'yours']);
  hearTabs((name) => heard.push(name));
  expect(heard).toEqual(['mine', 'yours', 'theirs']);
});
