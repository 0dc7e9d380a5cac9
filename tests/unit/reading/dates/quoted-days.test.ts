import { describeRows } from './table.ts';

describeRows('inside quotation marks', [
  ['“We met yesterday,” she said on Monday.', 'yesterday = 2022-11-06', 'Monday = 2022-11-07'],
  ['“We met yesterday,” she said.', 'yesterday = 2022-11-07'],
  [
    'Envoy Ana Ruiz on Friday said she was glad.\n\n“We met yesterday in Oslo,” Ruiz wrote.',
    'Friday = 2022-11-04',
    'yesterday = 2022-11-03',
  ],
  [
    'Envoy Ana Ruiz on Friday said she was glad.\n\n“We met yesterday in Oslo,” Bo Lind wrote.',
    'Friday = 2022-11-04',
    'yesterday = 2022-11-07',
  ],
]);
