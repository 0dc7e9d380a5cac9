import { lazy } from 'react';

/** Parts that are not in the first picture; each comes when it is first asked for. */
export const EventList = lazy(async () => {
  const { EventList: loaded } = await import('./EventList.tsx');
  return { default: loaded };
});

export const MarkKey = lazy(async () => {
  const { MarkKey: loaded } = await import('./MarkKey.tsx');
  return { default: loaded };
});

export const DatePresets = lazy(async () => {
  const { DatePresets: loaded } = await import('./DatePresets.tsx');
  return { default: loaded };
});

export const TargetTip = lazy(async () => {
  const { TargetTip: loaded } = await import('./TargetTip.tsx');
  return { default: loaded };
});
