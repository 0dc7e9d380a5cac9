import { memo, type JSX } from 'react';

import type { DocumentId } from '../model/ids.ts';
import type { ParleyRecord } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';
import styles from './overview.module.css';
import type { OverviewLayout } from './overview.ts';

interface OverviewPictureProps {
  readonly layout: OverviewLayout;
  readonly record: ParleyRecord;
  readonly width: number;
  /** Id of the clip path, of this strip alone. */
  readonly clip: string;
}

export const OVERVIEW_HEIGHT_PX = 36;
const MOST_BAR_PX = 24;
const LEAST_BAR_PX = 3;
const GRIP_PX = 16;

/** Histogram, days of publication, range and window. `drawOverview` moves what has a data name. */
export const OverviewPicture = memo(function OverviewPicture(
  props: OverviewPictureProps,
): JSX.Element {
  const { layout, record, width, clip } = props;
  const bars = barsPath(layout);
  const height = OVERVIEW_HEIGHT_PX;
  return (
    <svg className={styles['picture']} width={width} height={height} aria-hidden="true">
      <clipPath id={clip}>
        <rect data-range="" height={height} />
      </clipPath>
      <rect className={styles['ground']} width={width} height={height} rx={4} />
      <rect className={styles['range']} data-range="" height={height} rx={4} />
      <path className={styles['barsOut']} d={bars} />
      <path className={styles['bars']} d={bars} clipPath={`url(#${clip})`} />
      <rect className={styles['window']} data-window="" y={height - 2} height={2} />
      {(['from', 'to'] as const).map((end) => (
        <g key={end} className={styles['grip']} data-grip={end}>
          <rect x={-3} y={(height - GRIP_PX) / 2} width={6} height={GRIP_PX} rx={3} />
        </g>
      ))}
      <rect className={styles['unreported']} data-unreported="" height={height} rx={4} />
      <g className={styles['brush']} data-brush="" />
      {layout.publications.map(({ document, left, right }) => (
        <path
          key={document}
          className={left === right ? styles['published'] : styles['publishedAround']}
          d={left === right ? `M${left} 0l3.5 5h-7z` : `M${left} 1H${right}`}
        >
          <title>{publicationWords(record, document)}</title>
        </path>
      ))}
      <g className={styles['asOf']} data-as-of="">
        <path d={`M0 0V${height}`} />
        <path d="M-5 -7h10v6l-5 5l-5 -5z" />
        <rect x={-12} y={-12} width={24} height={24}>
          <title>As reported by: drag to leave out later articles</title>
        </rect>
      </g>
    </svg>
  );
});

function barsPath({ bars }: OverviewLayout): string {
  return bars
    .map(({ x, width, height }) => {
      const px = LEAST_BAR_PX + height * (MOST_BAR_PX - LEAST_BAR_PX);
      return `M${x} ${OVERVIEW_HEIGHT_PX - 2}v${-px}h${width}v${px}z`;
    })
    .join('');
}

/** `Published 5 November 2022: The Evening Post` */
function publicationWords(record: ParleyRecord, id: DocumentId): string {
  const document = record.documents.find((one) => one.id === id);
  if (!document?.published) return '';
  const source = document.publisher ?? document.title;
  return `Published ${describeDate(document.published)}: ${source}`;
}
