import type { JSX } from 'react';

import styles from './timeline.module.css';

/** Fades at both ends, at the left, at the right; and the hatches. For `mask` and `fill`. */
export const SOFT_MASK = 'url(#timeline-soft)';
export const FADE_IN_MASK = 'url(#timeline-fade-in)';
export const FADE_OUT_MASK = 'url(#timeline-fade-out)';
export const HATCH_PAPER = 'url(#timeline-hatch-paper)';
export const HATCH_INK = 'url(#timeline-hatch-ink)';

interface FadeStop {
  /** From 0, the left end, to 1. */
  readonly at: number;
  readonly opacity: number;
}

const FADE_IN: readonly FadeStop[] = [
  { at: 0, opacity: 0 },
  { at: 1, opacity: 1 },
];
const FADE_OUT: readonly FadeStop[] = [
  { at: 0, opacity: 1 },
  { at: 1, opacity: 0 },
];
const SOFT: readonly FadeStop[] = [
  { at: 0, opacity: 0 },
  { at: 0.4, opacity: 1 },
  { at: 0.6, opacity: 1 },
  { at: 1, opacity: 0 },
];

/** Masks and patterns, once on the page. Masks lend their shape only: the colour stays the mark's. */
export function MarkDefinitions(): JSX.Element {
  return (
    <defs>
      <FadeMask id="timeline-soft" stops={SOFT} />
      <FadeMask id="timeline-fade-in" stops={FADE_IN} />
      <FadeMask id="timeline-fade-out" stops={FADE_OUT} />
      <Hatch id="timeline-hatch-paper" className={styles['hatchPaper']} />
      <Hatch id="timeline-hatch-ink" className={styles['hatchInk']} />
    </defs>
  );
}

/** Taller than what it masks, so that outlines and caps show too. */
function FadeMask({
  id,
  stops,
}: {
  readonly id: string;
  readonly stops: readonly FadeStop[];
}): JSX.Element {
  const gradient = `${id}-gradient`;
  return (
    <>
      <linearGradient id={gradient}>
        {stops.map(({ at, opacity }) => (
          <stop key={at} offset={at} stopColor="white" stopOpacity={opacity} />
        ))}
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox" x={0} y={-0.5} width={1} height={2}>
        <rect y={-0.5} width={1} height={2} fill={`url(#${gradient})`} />
      </mask>
    </>
  );
}

interface HatchProps {
  readonly id: string;
  readonly className: string | undefined;
}

function Hatch({ id, className }: HatchProps): JSX.Element {
  return (
    <pattern
      id={id}
      width={3}
      height={3}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path className={className} d="M0.5 0V3" />
    </pattern>
  );
}
