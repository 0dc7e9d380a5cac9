import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { civilToEpochDay } from '../../../src/model/calendar.ts';
import { asId, type ActorId } from '../../../src/model/ids.ts';
import { followAddress } from '../../../src/store/address-bar.ts';
import {
  beginGesture,
  endGesture,
  openCorpus,
  selectActor,
  setRange,
  setWindow,
} from '../../../src/store/view-actions.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { useViewStore } from '../../../src/store/view-store.ts';

const ADA = asId<ActorId>('ada');
const APRIL = { from: civilToEpochDay(2020, 4, 1), to: civilToEpochDay(2020, 4, 30) };
let stop: () => void = () => undefined;

beforeEach(() => {
  useViewStore.setState(INITIAL_VIEW, true);
});
afterEach(() => stop());

function openPage(query: string): void {
  window.history.replaceState(null, '', `/${query}`);
  stop = followAddress(window);
}

describe('followAddress', () => {
  it('takes the view from the address', () => {
    openPage('?v=1&corpus=peace&panel=actor:ada');
    const { corpus, trail } = useViewStore.getState();
    expect(corpus).toBe('peace');
    expect(trail).toEqual([{ type: 'actor', actor: 'ada' }]);
  });

  it('adds an entry for a choice and replaces it for the first corpus and the window', () => {
    openPage('');
    const push = vi.spyOn(window.history, 'pushState');
    openCorpus('peace');
    setWindow(APRIL);
    expect(push).not.toHaveBeenCalled();
    expect(window.location.search).toContain('window=2020-04-01..2020-04-30');
    selectActor(ADA);
    selectActor(ADA);
    expect(push).toHaveBeenCalledTimes(1);
    expect(window.location.search).toContain('panel=actor:ada');
  });

  it('hears of a gesture once, at its end', () => {
    openPage('?v=1&corpus=peace');
    const push = vi.spyOn(window.history, 'pushState');
    beginGesture();
    setRange({ from: APRIL.from, to: APRIL.from });
    setRange(APRIL);
    expect(push).not.toHaveBeenCalled();
    endGesture();
    expect(push).toHaveBeenCalledTimes(1);
    expect(window.location.search).toContain('from=2020-04-01&to=2020-04-30');
  });

  it('goes back without adding an entry', () => {
    openPage('?v=1&corpus=peace');
    selectActor(ADA);
    const push = vi.spyOn(window.history, 'pushState');
    window.history.replaceState(null, '', '?v=1&corpus=peace');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(useViewStore.getState().trail).toEqual([]);
    expect(push).not.toHaveBeenCalled();
  });

  it('writes no address over the same one', () => {
    const replace = vi.spyOn(window.history, 'replaceState');
    openPage('?v=1&corpus=peace');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(replace).toHaveBeenCalledTimes(1);
    openPage('?corpus=peace');
    expect(replace).toHaveBeenCalledTimes(3);
    expect(window.location.search).toBe('?v=1&corpus=peace');
  });

  it('tells what it could not read', () => {
    openPage('?v=1&corpus=peace&kind=banquet');
    expect(useViewStore.getState().notices.join()).toContain('banquet');
  });
});
