import { describe, expect, it } from 'vitest';
import { linesOf } from './reports-of.ts';

/** Those whom nobody names, pronouns for them, and lists behind them: a sentence, and a line for each event it tells. */
type Case = readonly [sentence: string, ...lines: string[]];

const CASES: readonly Case[] = [
  // Several of a kind, with a word that says which.
  ['Senior officials met Bo Lind.', 'met: meeting, held; Senior officials, Bo Lind'],
  [
    'Coastal state ministers met in Oslo.',
    'met: meeting, held; Coastal state ministers; Oslo, Norway',
  ],
  ['Ana Ruiz met with officials.', 'met: meeting, held; Ana Ruiz, officials'],
  ['Dockers and harbour managers met.', 'met: meeting, held; Dockers, harbour managers'],
  [
    'Talks between port negotiators and the troika ended.',
    'Talks: talks, held; port negotiators, troika',
  ],
  [
    'Three senior managers, including Bo Lind, met miners.',
    'met: meeting, held; senior managers, Bo Lind, miners',
  ],
  ['There will be a party leaders’ meeting.', 'meeting: meeting, announced; party leaders'],
  [
    'Ana Ruiz presided over a meeting of senior officials.',
    'meeting: meeting, held; host Ana Ruiz, senior officials',
  ],
  ['The Peruvian and Norwegian governments held talks.', 'talks: talks, held; Peru, Norway'],
  // No word that says which: those told before, and nobody where nobody was.
  ['The leaders met.', 'met: meeting, held'],
  ['Ana Ruiz left, saying experts should know.'],

  // Pronouns of a clause.
  [
    'Senior envoys will praise the plan when they meet in Oslo on Friday.',
    'meet: meeting, announced; Senior envoys; 2031-03-14; Oslo, Norway',
  ],
  ['Norway grew richer after it held talks with Peru.', 'talks: talks, held; Norway, Peru'],
  [
    'Norway has grown richer. It is in talks with Peru.',
    'talks: talks, held; Norway, Peru; 2031-03-12',
  ],
  ['It is clear that talks with Peru ended.', 'talks: talks, held; Peru'],

  // Talks that those in them leave or stop.
  ['Norway and Peru abandoned talks on Monday.', 'talks: talks, held; Norway, Peru; 2031-03-10'],
  [
    'Talks have once again broken down between Norway and Peru.',
    'Talks: talks, held; Norway, Peru',
  ],

  // Lists behind a word for those in them.
  [
    'Ana Ruiz met the two parties – the Green Party and the Labour Party.',
    'met: meeting, held; Ana Ruiz, Green Party, Labour Party',
  ],
  ['Ana Ruiz met the Green Party’s Bo Lind.', 'met: meeting, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz, Bo Lind and her old ally Cy Adom met.',
    'met: meeting, held; Ana Ruiz, Bo Lind, Cy Adom',
  ],

  // What was taken for people, or hid them.
  [
    'Ana Ruiz attended the three-day meeting in Oslo.',
    'meeting: meeting, held; Ana Ruiz; Oslo, Norway',
  ],
  ['Ana Ruiz smiles when she meets Bo Lind.', 'meets: meeting, held; Ana Ruiz, Bo Lind'],
  ['Ana Ruiz smiles when she meets voters.'],
  [
    'Ana Ruiz and Bo Lind, meeting in Oslo, praised it.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'The plan was backed by Ana Ruiz at a meeting in Oslo.',
    'meeting: meeting, held; Ana Ruiz; Oslo, Norway',
  ],

  // Those whom a noun is told of in other ways.
  ['Ana Ruiz told a meeting of miners.', 'meeting: meeting, held; Ana Ruiz, miners'],
  ['Ana Ruiz addressed a summit in Oslo.', 'summit: summit, held; Ana Ruiz; Oslo, Norway'],
  ['Ana Ruiz, head of a delegation to the talks, left.', 'talks: talks, held; Ana Ruiz'],
  ['The chief negotiator at the talks, Ana Ruiz, left.', 'talks: talks, held; Ana Ruiz'],
  ['Ana Ruiz, who was at the summit, praised it.', 'summit: summit, held; Ana Ruiz'],
  [
    'Ana Ruiz and Bo Lind began by meeting in Oslo.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  ['Norway won after its talks with Peru.', 'talks: talks, held; Norway, Peru'],
  [
    'Ana Ruiz held talks with Bo Lind and a dinner with Cy Adom.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
    'dinner: meeting, held; Ana Ruiz, Cy Adom',
  ],
  [
    'Ana Ruiz will hold talks on fish with Premier Bo Lind.',
    'talks: talks, announced; Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz held talks on a deal with reality.', 'talks: talks, held; Ana Ruiz'],
  [
    'Ana Ruiz left before calling on Bo Lind in Oslo.',
    'calling on: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  ['Ana Ruiz called on Bo Lind to resign.'],
  ['Officials from eight nations began talks.', 'talks: talks, held; Officials from eight nations'],
  [
    'Ana Ruiz met ministers of 20 of the 27 lake states.',
    'met: meeting, held; Ana Ruiz, ministers of 20 of the 27 lake states',
  ],
  ['Miners and the board extended talks.', 'talks: talks, held; Miners, board'],
  ['Norway negotiated an accord with Peru.', 'negotiated: talks, held; Norway, Peru'],
  ['Norway negotiated a bend in the road with care.'],
  [
    'Growers wait until their rulers meet in Oslo.',
    'meet: meeting, expected; rulers; Oslo, Norway',
  ],
  [
    'Norway praised the launch of negotiations, which Peru and Chile hope to start.',
    'negotiations: talks, held; Peru, Chile',
  ],
  [
    'Ana Ruiz smiles as she heads to the summit in Oslo.',
    'summit: summit, held; Ana Ruiz; Oslo, Norway',
  ],
  [
    'Ana Ruiz will not be able to attend the summit in Oslo.',
    'summit: summit, expected; Oslo, Norway',
  ],
  [
    'Ana Ruiz, the chair of a bank that built the port, held talks with Bo Lind.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
  ],
  [
    'The union representing about 3,000 guards at Norvik AB began talks.',
    'talks: talks, held; union',
  ],
  [
    'Norway agreed to hold talks with a federal mediator.',
    'talks: talks, announced; Norway, federal mediator',
  ],
  [
    'Ana Ruiz and a rebel leader met in Oslo.',
    'met: meeting, held; Ana Ruiz, rebel leader; Oslo, Norway',
  ],
  ['Ana Ruiz, a rebel leader, met Bo Lind.', 'met: meeting, held; Ana Ruiz, Bo Lind'],
  [
    'Talks between the warring Green Party and the united Labour Party began.',
    'Talks: talks, held; Green Party, Labour Party',
  ],
  [
    'Ana Ruiz met for hours behind closed doors with Bo Lind.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz is committed to meeting President Bo Lind.',
    'meeting: meeting, expected; Ana Ruiz, Bo Lind',
  ],
  [
    'Cy Adom said that Ana Ruiz “will come soon” and would meet Bo Lind.',
    'meet: meeting, expected; Ana Ruiz, Bo Lind',
  ],
  [
    'Cy Adom invited Ana Ruiz for a meeting with Bo Lind.',
    'meeting: meeting, urged; Cy Adom, Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz welcomed talks between Norway and Peru.', 'talks: talks, held; Norway, Peru'],
  [
    'Ana Ruiz hosted talks between Norway and Peru.',
    'talks: talks, held; host Ana Ruiz, Norway, Peru',
  ],
  [
    'Ana Ruiz met Bo Lind in Oslo said the radio, citing a source in Lima.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Peru waits, with Ana Ruiz attending a summit in Oslo.',
    'summit: summit, held; Ana Ruiz; Oslo, Norway',
  ],

  // Whose verb it is.
  ['Cy Adom said Ana Ruiz expected to meet Bo Lind.', 'meet: meeting, expected; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz spoke of the arm of former unit Norvik AB and would seek a meeting with Bo Lind.',
    'meeting: meeting, expected; Ana Ruiz, Bo Lind',
  ],
  [
    'Norway will sign by the time Ana Ruiz and Bo Lind meet in Oslo.',
    'meet: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],

  // What names a gathering, or is nobody who meets.
  ['The NATO summit ended.', 'summit: summit, held'],
  ['Norway may join the WTO talks.', 'talks: talks, expected; Norway'],
  ['Norway meets the terms set by lenders.'],
  ['Parliament convenes on Friday.'],
];

describe('people whom nobody names', () => {
  it.each(CASES)('%s', (sentence, ...lines) => {
    expect(linesOf(sentence)).toEqual(lines);
  });
});
