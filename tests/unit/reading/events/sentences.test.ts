import { describe, expect, it } from 'vitest';
import { linesOf } from './reports-of.ts';

/**
 * The regression set: a sentence, and a line for each event it tells (see `linesOf`), none for none. As of
 * Wednesday, 12 March 2031. One more line adds a case.
 */
type Case = readonly [sentence: string, ...lines: string[]];

const CASES: readonly Case[] = [
  // Verbs of speaking.
  ['Ana Ruiz spoke Monday with Bo Lind.', 'spoke: call, held; Ana Ruiz, Bo Lind; 2031-03-10'],
  ['Ana Ruiz spoke on Monday with Bo Lind.', 'spoke: call, held; Ana Ruiz, Bo Lind; 2031-03-10'],
  ['Ana Ruiz spoke briefly with Bo Lind.', 'spoke: call, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz and Bo Lind last spoke on March 3.',
    'spoke: call, held; Ana Ruiz, Bo Lind; 2031-03-03',
  ],
  ['Ana Ruiz called Bo Lind on Monday.', 'called: call, held; Ana Ruiz, Bo Lind; 2031-03-10'],
  ['Ana Ruiz spoke on Monday of her plans.'],
  ['Officials who spoke on condition of anonymity praised Bo Lind.'],
  ['Ana Ruiz runs a joint venture called Orion 1980.'],

  // Whom one meets.
  [
    'Ana Ruiz and Bo Lind have met four times since January.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz met face to face with Bo Lind in Oslo on Monday.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10; Oslo, Norway',
  ],
  ['Ana Ruiz will meet shop stewards on Sunday.', 'meet: meeting, announced; Ana Ruiz; 2031-03-16'],
  [
    'Ana Ruiz met Foreign Minister Bo Lind and nuclear chief Cy Adom.',
    'met: meeting, held; Ana Ruiz, Bo Lind, Cy Adom',
  ],
  [
    'The Greens won. Ana Ruiz and Green co-leaders Bo Lind and Cy Adom met in Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind, Cy Adom; Oslo, Norway',
  ],
  ['The Greens and Ana Ruiz met in Oslo.', 'met: meeting, held; Greens, Ana Ruiz; Oslo, Norway'],
  ['They need to meet NATO’s standards.'],
  ['The plant cannot meet its orders.'],

  // A subject before a clause between commas.
  [
    'Ana Ruiz, who flew in from Oslo, had phoned Bo Lind on Monday.',
    'phoned: call, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],
  [
    'Ana Ruiz, who heads the bank, met Bo Lind twice on Saturday.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-08',
  ],
  [
    'Ana Ruiz, who met Cy Adom on Friday, phoned Bo Lind on Monday.',
    'met: meeting, held; Ana Ruiz, Cy Adom; 2031-03-07',
    'phoned: call, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],

  // What is signed.
  [
    'The accord was signed in Oslo by Ana Ruiz and Bo Lind.',
    'signed: signing, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'The agreement was signed on Monday by Ana Ruiz and Bo Lind.',
    'signed: signing, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],
  ['The accord was signed in 2030.'],
  ['The letter was signed by Ana Ruiz and Bo Lind.'],

  // What became of it.
  ['Ana Ruiz’s trip to Oslo was called off.', 'trip: visit, cancelled; Ana Ruiz; Oslo, Norway'],
  [
    'Ana Ruiz called off her meeting with Bo Lind.',
    'meeting: meeting, cancelled; Ana Ruiz, Bo Lind',
  ],
  [
    'The summit of Ana Ruiz and Bo Lind did not take place.',
    'summit: summit, cancelled; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz’s visit to Oslo was put off until Thursday.',
    'visit: visit, postponed; Ana Ruiz; 2031-03-13; Oslo, Norway',
  ],
  [
    'Ana Ruiz and Bo Lind were to have met in January, but the meeting never took place.',
    'met+meeting: meeting, cancelled; Ana Ruiz, Bo Lind; 2031-01',
  ],
  ['The meeting of Ana Ruiz and Bo Lind took place.', 'meeting: meeting, held; Ana Ruiz, Bo Lind'],

  // Days ahead.
  [
    'Ana Ruiz offered to host talks with Bo Lind in Oslo on Thursday.',
    'talks: talks, urged; host Ana Ruiz, Bo Lind; 2031-03-13; Oslo, Norway',
  ],
  [
    'Ana Ruiz asked to meet Bo Lind on Thursday.',
    'meet: meeting, urged; Ana Ruiz, Bo Lind; 2031-03-13',
  ],
  [
    'Ana Ruiz and Bo Lind to meet on Friday',
    'meet: meeting, expected; Ana Ruiz, Bo Lind; 2031-03-14',
  ],
  [
    'Ana Ruiz wants to meet Bo Lind in January.',
    'meet: meeting, urged; Ana Ruiz, Bo Lind; 2032-01',
  ],
  ['Ana Ruiz agreed on Thursday to meet Bo Lind.', 'meet: meeting, announced; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz had been due to meet Bo Lind on Thursday.',
    'meet: meeting, announced; Ana Ruiz, Bo Lind; 2031-03-06',
  ],
  [
    'Ana Ruiz flew to Oslo to meet Bo Lind on Thursday.',
    'meet: meeting, held; Ana Ruiz, Bo Lind; 2031-03-06; Oslo, Norway',
  ],

  // A day that ends the time for something.
  [
    'Asked whether a deal was possible before the April 1 deadline, he left.',
    'deadline: deadline, announced; 2031-04-01',
  ],
  ['They were ready before the March 1 deadline.', 'deadline: deadline, held; 2031-03-01'],
  ['He missed the March 20 deadline.', 'deadline: deadline, held; 2030-03-20'],

  // Days of a clause between commas are its own.
  [
    'Ana Ruiz, who spoke to reporters on Friday, is not involved in the talks.',
    'talks: talks, held',
  ],

  // Who is named behind a description.
  [
    'Ana Ruiz met her Somali counterpart, Bo Lind, in Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'A meeting in Oslo between Ana Ruiz and her Somali counterpart, Bo Lind, mediated by Norway ended.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind, mediator Norway; Oslo, Norway',
  ],
  [
    'Ana Ruiz met with the Foreign Minister of Moravia, Mr. Jan Kolar, in Oslo.',
    'met: meeting, held; Ana Ruiz, Jan Kolar; Oslo, Norway',
  ],
  [
    'Ana Ruiz requested an urgent meeting with both managements and the Swedish industry minister, Karin Ek.',
    'meeting: meeting, urged; Ana Ruiz, Karin Ek',
  ],
  [
    'On the meeting of Deputy Prime Minister – Minister of Foreign Affairs Ana Ruiz with the Minister of Foreign Affairs of Turkmenistan Bo Lind',
    'meeting: meeting, held; Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz met with lawyers representing Bo Lind.', 'met: meeting, held; Ana Ruiz'],
  ['Ana Ruiz met with opposition from Bo Lind.'],
  [
    'Cy Adom, a spokesman, said the technical committees of both countries would meet in Djibouti on 2 April.',
    'meet: meeting, expected; 2031-04-02; Djibouti',
  ],

  // Bodies and their boards.
  [
    'Norvik AB confirmed on Wednesday that it was in early-stage talks with larger rival Halden Group.',
    'talks: talks, held; Norvik AB, Halden Group',
  ],
  [
    'Norvik AB confirms takeover talks with Halden Group',
    'talks: talks, held; Norvik AB, Halden Group',
  ],
  [
    'Cy Adom confirmed talks between Ana Ruiz and Bo Lind.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Norvik AB’s board will meet on 14 September.',
    'meet: meeting, announced; Norvik AB; 2031-09-14',
  ],
  ['The war cabinet was due to convene on Friday.', 'convene: meeting, announced; 2031-03-14'],
  ['The crowd convened no one.'],

  // Calls of two kinds.
  [
    'Ana Ruiz is to call Bo Lind later on Friday, an official said.',
    'call: call, announced; Ana Ruiz, Bo Lind; 2031-03-14',
  ],
  [
    'Ana Ruiz also paid a courtesy call on Bo Lind on Friday morning.',
    'call: meeting, held; Ana Ruiz, Bo Lind; 2031-03-07',
  ],
  [
    'Ana Ruiz held a telephone conversation with Bo Lind.',
    'conversation: call, held; Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz will call Bo Lind a liar.'],

  // Where.
  [
    'Ana Ruiz met Bo Lind at the Savoy hotel in London.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Savoy hotel, London, United Kingdom',
  ],
  [
    'OSLO — Ana Ruiz met here Monday with Bo Lind.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10; Oslo, Norway',
  ],
  [
    'Ana Ruiz is in Oslo for talks with Bo Lind.',
    'talks: talks, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz left Lima for Oslo, where she was to meet Bo Lind.',
    'meet: meeting, announced; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'On Wednesday Ana Ruiz will meet Bo Lind in Lima, and on Thursday she is expected in Oslo for talks with Cy Adom.',
    'meet: meeting, announced; Ana Ruiz, Bo Lind; 2031-03-13; Lima, Peru',
    'talks: talks, expected; Ana Ruiz, Cy Adom; 2031-03-13; Oslo, Norway',
  ],
  ['In Oslo, Ana Ruiz welcomed the resumption of talks.', 'talks: talks, held'],
  [
    'Ana Ruiz, who met Bo Lind on Friday, protested in Oslo.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-07',
  ],

  // One or two.
  [
    'Ana Ruiz held separate meetings with Bo Lind and Cy Adom on Monday.',
    'meetings: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10',
    'meetings: meeting, held; Ana Ruiz, Cy Adom; 2031-03-10',
  ],
  [
    'Ana Ruiz and Bo Lind met in Oslo on Monday, in talks brokered by Norway.',
    'met+talks: meeting, held; Ana Ruiz, Bo Lind, mediator Norway; 2031-03-10; Oslo, Norway',
  ],
  [
    'Ana Ruiz and Bo Lind met from Tuesday until 4 a.m., their fourth meeting since the March vote.',
    'met+meeting: meeting, held; Ana Ruiz, Bo Lind; 2031-03-11',
  ],
  [
    'The two sides will not meet directly. Ana Ruiz and Bo Lind met Cy Adom on Saturday.',
    'meet: meeting, denied',
    'met: meeting, held; Ana Ruiz, Bo Lind, Cy Adom; 2031-03-08',
  ],

  // Joined by others, at table, and called in.
  [
    'Ana Ruiz and Bo Lind met for an hour on Thursday before being joined by their negotiators, Cy Adom and Eva Holm, for a working dinner at the Canadian embassy.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-06',
    'dinner: meeting, held; Ana Ruiz, Bo Lind, Cy Adom, Eva Holm; 2031-03-06; Embassy of Canada',
  ],
  ['Ana Ruiz was joined by Bo Lind for a song.'],
  [
    'A second round table, planned for March 18, has been moved to March 23.',
    'round table: meeting, postponed; 2031-03-23',
  ],
  [
    'The talks between Ana Ruiz and Bo Lind were moved to Geneva.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Round table talks between Ana Ruiz and Bo Lind began.',
    'talks: talks, held; Ana Ruiz, Bo Lind',
  ],
  ['The round table was a gift.'],
  [
    'President Bo Lind had summoned all party leaders to the Winter Palace on March 5.',
    'summoned: meeting, held; host Bo Lind; 2031-03-05; Winter Palace',
  ],
  [
    'Ana Ruiz, Cy Adom and Eva Holm met. Bo Lind had summoned all party leaders to the Winter Palace on March 5.',
    'met: meeting, held; Ana Ruiz, Cy Adom, Eva Holm',
    'summoned: meeting, held; host Bo Lind; 2031-03-05; Winter Palace',
  ],
  ['Bo Lind summoned his courage.'],
  ['Ana Ruiz was summoned to court on Monday.'],

  // After a meeting, two did something.
  [
    'Ana Ruiz and Bo Lind pledged to work together after a meeting on Monday.',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],
  [
    'Ana Ruiz and Bo Lind signed a plan after a meeting in Oslo on Monday.',
    'signed: signing, held; Ana Ruiz, Bo Lind',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; 2031-03-10; Oslo, Norway',
  ],
  ['Ana Ruiz was cheered after a meeting on Monday.', 'meeting: meeting, held; 2031-03-10'],
  ['The summit, Ana Ruiz said, would bring peace.', 'summit: summit, expected'],

  // What is done at any time, and before the press.
  ['Ana Ruiz often talks about Bo Lind.'],
  ['She talks to the press a lot.'],
  ['The officials do not meet with racist politicians.'],
  ['Ana Ruiz said she meets with families of the victims.'],
  ['Ana Ruiz met with reporters in Oslo on Monday.'],
  ['Ana Ruiz spoke with reporters on Monday.'],
  ['On a conference call with reporters, Ana Ruiz praised Bo Lind.'],

  // Clashes of arms and of words.
  ['Rebels attacked a village on Monday, killing two.', 'attacked: clash, held; 2031-03-10'],
  [
    'Police and protesters clashed in Oslo on Monday.',
    'clashed: clash, held; 2031-03-10; Oslo, Norway',
  ],
  ['Ana Ruiz attacked Bo Lind on Monday for being soft.'],
  ['Candidates clashed over taxes on Monday.'],
  ['Bombers killed 90 people in the attacks of 2012.'],

  // What is under way, and since when.
  ['Ana Ruiz is in talks with Bo Lind.', 'talks: talks, held; Ana Ruiz, Bo Lind; 2031-03-12'],
  ['Ana Ruiz was in talks with Bo Lind.', 'talks: talks, held; Ana Ruiz, Bo Lind'],
  [
    'Ana Ruiz and Bo Lind have been negotiating since January.',
    'negotiating: talks, held; Ana Ruiz, Bo Lind; 2031-01/..',
  ],

  // Who was told of it face to face.
  [
    'Ana Ruiz did not attend the talks in Oslo but was briefed by Bo Lind.',
    'talks: talks, held; Oslo, Norway',
    'briefed: meeting, held; Ana Ruiz, Bo Lind',
  ],
  ['Bo Lind briefed Ana Ruiz on Monday.', 'briefed: meeting, held; Bo Lind, Ana Ruiz; 2031-03-10'],
  ['People briefed on the plan praised Bo Lind.'],
  ['Bo Lind briefed reporters on Monday.'],

  // Said not to have been.
  [
    'Ana Ruiz telephoned Bo Lind on Sunday. His spokesman Cy Adom denied that any such conversation had taken place.',
    'telephoned+conversation: call, denied; Ana Ruiz, Bo Lind; 2031-03-09',
  ],
  [
    'Ana Ruiz met Bo Lind in Oslo. No such meeting took place, Cy Adom said.',
    'met+meeting: meeting, denied; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz met Bo Lind in Oslo. He said no such meeting was planned with Cy Adom.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz met Bo Lind in Oslo. He denied that any such conversation had taken place.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  ['Ana Ruiz denied that any such conversation had taken place.'],

  // A question tells of no event.
  ['Did Ana Ruiz meet Bo Lind?'],
  [
    'Did Ana Ruiz meet Bo Lind? They spoke on Monday by phone.',
    'spoke: call, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],

  // Which meeting is meant.
  [
    'Ana Ruiz will hold the annual meeting on Friday. Bo Lind met Cy Adom on Monday. Lind will not attend the annual meeting.',
    'meeting+meeting: meeting, announced; Ana Ruiz; 2031-03-14',
    'met: meeting, held; Bo Lind, Cy Adom; 2031-03-10',
  ],
  [
    'Ana Ruiz and Bo Lind have not met since April. A meeting between the two was held in Oslo.',
    'met: meeting, denied; Ana Ruiz, Bo Lind',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz and Bo Lind held talks on Monday. The next round will take place on Friday.',
    'talks: talks, held; Ana Ruiz, Bo Lind; 2031-03-10',
    'round: talks, announced; Ana Ruiz, Bo Lind; 2031-03-14',
  ],
  [
    'Ana Ruiz and Bo Lind held talks in May. A third round, which had been scheduled for 20 August in Oslo, was called off.',
    'talks: talks, held; Ana Ruiz, Bo Lind; 2030-05',
    'round: talks, cancelled; Ana Ruiz, Bo Lind; 2030-08-20; Oslo, Norway',
  ],
  ['The second round of the vote takes place on Friday.'],
  ['The second round will take place on Friday.'],
  [
    'Ana Ruiz boycotted the summit in Oslo on Monday.',
    'summit: summit, held; 2031-03-10; Oslo, Norway',
  ],

  // Whom one will see.
  [
    'Ana Ruiz, who is due to see President Bo Lind on Friday, declined.',
    'see: meeting, announced; Ana Ruiz, Bo Lind; 2031-03-14',
  ],
  ['Ana Ruiz will see Bo Lind resign.'],
  ['Ana Ruiz came to see the paintings in Oslo.'],

  // More ways to meet, and to say that one did not.
  [
    'On May 1 Ana Ruiz had a telephone conversation with Bo Lind.',
    'conversation: call, held; Ana Ruiz, Bo Lind; 2030-05-01',
  ],
  [
    'Ana Ruiz and Bo Lind met one-on-one on Thursday before being joined by Cy Adom.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-06',
  ],
  [
    'Ana Ruiz raised the issue with Bo Lind in a call on March 5.',
    'call: call, held; Ana Ruiz, Bo Lind; 2031-03-05',
  ],
  ['Ana Ruiz told Bo Lind in a call that she would resign.', 'call: call, held; Ana Ruiz, Bo Lind'],
  [
    'Indirect talks on a truce between Ana Ruiz and Bo Lind resumed in Oslo on Monday.',
    'talks: talks, held; Ana Ruiz, Bo Lind; 2031-03-10; Oslo, Norway; apart',
  ],
  [
    'Ana Ruiz denied reports by the Daily Star newspaper that she had secretly met Bo Lind in Oslo.',
    'met: meeting, denied; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz is expected in Oslo on Friday and has already spoken with Bo Lind.',
    'spoken: call, held; Ana Ruiz, Bo Lind',
  ],
  [
    'The envoys met again on Thursday, with Ana Ruiz and Bo Lind in the chair.',
    'met: meeting, held; envoys, host Ana Ruiz, host Bo Lind; 2031-03-06',
  ],
  [
    'On Thursday Ana Ruiz is expected in Oslo for talks with Bo Lind.',
    'talks: talks, expected; Ana Ruiz, Bo Lind; 2031-03-13; Oslo, Norway',
  ],
  ['A session planned for Tuesday was cancelled.', 'session: meeting, cancelled; 2031-03-18'],
  ['The training session was useful.'],
  ['Ana Ruiz met resistance in a call for calm.'],
  [
    'OSLO — Ana Ruiz and Bo Lind met here Thursday.',
    'met: meeting, held; Ana Ruiz, Bo Lind; 2031-03-06; Oslo, Norway',
  ],

  // More that looks like a meeting, and how it is told.
  ['Ministers asked whether objectives could be met and whether Ana Ruiz would resign.'],
  ['Ana Ruiz insisted that her concerns had been met.'],
  ['Ana Ruiz was met by Bo Lind in Oslo.', 'met: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway'],
  [
    'Norvik AB held merger talks with US bank Halden Group on Monday.',
    'talks: talks, held; Norvik AB, Halden Group; 2031-03-10',
  ],
  ['US envoys met Ana Ruiz on Monday.', 'met: meeting, held; US envoys, Ana Ruiz; 2031-03-10'],
  [
    'Ana Ruiz arrived in Oslo for a special summit meeting on Monday.',
    'meeting: summit, held; Ana Ruiz; 2031-03-10; Oslo, Norway',
  ],
  ['The unions meeting Ana Ruiz want more.', 'meeting: meeting, held; unions, Ana Ruiz'],
  [
    'Ana Ruiz flew in from Norway, where she met Bo Lind.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Norway',
  ],
  [
    'Cy Adom will try to revive talks between Ana Ruiz and Bo Lind.',
    'talks: talks, expected; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz will visit the city before chairing a meeting of ministers in Cape Town.',
    'visit: visit, announced; Ana Ruiz',
    'meeting: meeting, announced; host Ana Ruiz; Cape Town, South Africa',
  ],

  // Days and people told beside.
  [
    'Ana Ruiz headed Tuesday to Oslo for relief work. Her visit to Oslo was designed to show support.',
    'visit: visit, held; Ana Ruiz; 2031-03-11; Oslo, Norway',
  ],
  ['Ana Ruiz arrived in Oslo on Monday. The trip to Lima was hard.'],
  [
    'Ana Ruiz discussed the crisis with the one ally who backed her.',
    'discussed: talks, held; Ana Ruiz',
  ],
  ['The book discussed the risks with the usual wit.'],

  // By wire, in whose house, and of which day.
  [
    'Ana Ruiz discussed the truce with her Turkish counterpart Bo Lind by telephone.',
    'discussed: call, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Peru and Chile agreed to resume talks after a surprise meeting in Oslo between Ana Ruiz and Bo Lind.',
    'talks: talks, announced; Peru, Chile',
    'meeting: meeting, held; Ana Ruiz, Bo Lind; Oslo, Norway',
  ],
  [
    'Ana Ruiz is expected in Oslo on Friday and met Bo Lind.',
    'met: meeting, held; Ana Ruiz, Bo Lind',
  ],
  [
    'Ana Ruiz met Bo Lind at the parliament’s Lion Room.',
    'met: meeting, held; Ana Ruiz, Bo Lind; Lion Room',
  ],
  [
    'Peru and Chile held talks. The two men have not met since April.',
    'talks: talks, held; Peru, Chile',
    'met: meeting, denied',
  ],

  // Hosts of broadcasts, halls and conference calls.
  ['Ana Ruiz told Channel News host Bo Lind on Monday that she would run.'],
  ['Ana Ruiz spoke at a town hall meeting in Oslo on Monday.'],
  [
    'Ana Ruiz held a conference call with Bo Lind on Monday.',
    'call: call, held; Ana Ruiz, Bo Lind; 2031-03-10',
  ],

  // A traveller who does not go.
  [
    'Ana Ruiz cancelled a trip to Oslo on Friday.',
    'trip: visit, cancelled; Ana Ruiz; 2031-03-07; Oslo, Norway',
  ],
  [
    'Police cancelled a meeting of Ana Ruiz and Bo Lind.',
    'meeting: meeting, cancelled; Ana Ruiz, Bo Lind',
  ],
  ['Ana Ruiz took a trip to the shop.'],
];

describe('what a sentence tells', () => {
  it.each(CASES.map(([sentence, ...lines]) => ({ sentence, lines })))(
    '$sentence',
    ({ sentence, lines }) => {
      expect(linesOf(sentence)).toEqual(lines);
    },
  );
});
