import { describe, expect, it } from 'vitest';
import { mentionLines } from './names-of.ts';

describe('bodies and places', () => {
  it.each<[string, string[]]>([
    [
      'The Harbour Policy Center (HPC) said so. HPC left.',
      [
        'Harbour Policy Center = Harbour Policy Center [organisation name]',
        'HPC = Harbour Policy Center [organisation partial]',
        'HPC = Harbour Policy Center [organisation partial]',
      ],
    ],
    [
      'The Ministry of Foreign Affairs of Chile met. Chile’s Foreign Ministry agreed. The Chilean Foreign Ministry left.',
      [
        'Ministry of Foreign Affairs of Chile = Foreign Ministry of Chile [organisation name]',
        'Chile* = Chile [country name]',
        'Foreign Ministry = Foreign Ministry of Chile [organisation name]',
        'Foreign Ministry = Foreign Ministry of Chile [organisation name]',
      ],
    ],
    [
      'The Truth and Reconciliation Commission met. The Commission left.',
      [
        'Truth and Reconciliation Commission = Truth and Reconciliation Commission [organisation name]',
        'Commission = Truth and Reconciliation Commission [organisation partial]',
      ],
    ],
    [
      'The Union of Rail, Harbour and Canal Workers (RHC) agreed. RHC left.',
      [
        'Union of Rail, Harbour and Canal Workers = Union of Rail, Harbour and Canal Workers [organisation name]',
        'RHC = Union of Rail, Harbour and Canal Workers [organisation partial]',
        'RHC = Union of Rail, Harbour and Canal Workers [organisation partial]',
      ],
    ],
    [
      'The Union of Rail, Tolva Bank and Piet Vos agreed.',
      [
        'Union of Rail = Union of Rail [organisation name]',
        'Tolva Bank = Tolva Bank [organisation name]',
        'Piet Vos = Piet Vos [person name]',
      ],
    ],
    [
      'The Alden Founders Share Company agreed.',
      ['Alden Founders Share Company = Alden Founders Share Company [organisation name]'],
    ],
    [
      'The Movement for Security and Trade in Africa met the Committee on Fair Trade.',
      [
        'Movement for Security and Trade in Africa = Movement for Security and Trade in Africa [organisation name]',
        'Committee on Fair Trade = Committee on Fair Trade [organisation name]',
      ],
    ],
    [
      'The Tolva Party met. The Finns Party left.',
      [
        'Tolva Party = Tolva Party [organisation name]',
        'Finns Party = Finns Party [organisation name]',
      ],
    ],
    [
      'The Board of the Geneva Grain Exchange Group met.',
      [
        'Board of the Geneva Grain Exchange Group = Board of the Geneva Grain Exchange Group [organisation name]',
      ],
    ],
    [
      'The Justice and Equality Movement met the People’s Party.',
      [
        'Justice and Equality Movement = Justice and Equality Movement [organisation name]',
        'People’s Party = People’s Party [organisation name]',
      ],
    ],
    [
      'Lima’s foreign ministry agreed.',
      [
        'Lima’s foreign ministry = Foreign Ministry of Peru [organisation description]',
        'Lima* = Peru [country name]',
      ],
    ],
    [
      'The Government of Chile met the Peruvian Government.',
      [
        'The Government* = Chile [country description]',
        'Chile = Chile [country name]',
        'the Peruvian Government* = Peru [country description]',
      ],
    ],
    [
      'The Community of Polar and Harbour States met the International Longshoremen’s Association.',
      [
        'Community of Polar and Harbour States = Community of Polar and Harbour States [organisation name]',
        'International Longshoremen’s Association = International Longshoremen’s Association [organisation name]',
      ],
    ],
    [
      'The Chilean National Resistance Army met the Chilean Medical Association.',
      [
        'Chilean National Resistance Army = Chilean National Resistance Army [organisation name]',
        'Chilean Medical Association = Chilean Medical Association [organisation name]',
      ],
    ],
    [
      'The National Unity Government met the Chilean National Assembly.',
      [
        'National Unity Government = National Unity Government [organisation name]',
        'National Assembly = National Assembly of Chile [organisation name]',
      ],
    ],
    ['The Harbour Ceasefire Agreement ended. The HCA said so.', []],
    ['Lima, Oct 29 (AP/NNA) – It rained.', ['Lima = Lima [place name]']],
    ['The Chile Tribune said so.', ['Chile Tribune = Chile Tribune [organisation name]']],
    ['Hurricane Ana left. The Convention on the Law of the Sea was signed.', []],
    ['The Code of Conduct (COC) ended. The COC was short.', []],
    ['The gross local product (GLP) rose. The GLP said so.', []],
    ['They met at the Line of Partial Control.', ['They = ? [person pronoun]']],
    ['(Additional reporting by Ana Ruiz in Lima; Editing by Bo Lind)', []],
    ['Acme Corp. agreed.', ['Acme Corp. = Acme Corp. [organisation name]']],
    ['It was at Blair House.', ['Blair House = Blair House [place name]']],
    ['It was at the Harbour Center.', ['Harbour Center = Harbour Center [place name]']],
    ['It lies in Tolva, Chile.', ['Tolva = Tolva [place name]', 'Chile = Chile [country name]']],
    [
      'The U.S. State Department agreed.',
      [
        'U.S. = United States [country name]',
        'State Department = State Department [organisation name]',
      ],
    ],
    [
      'Example.org reported it, according to Example.org.',
      [
        'Example.org = Example.org [organisation name]',
        'Example.org = Example.org [organisation partial]',
      ],
    ],
    [
      'The Ruiz administration agreed, Ana Ruiz said.',
      [
        'The Ruiz administration* = Ruiz administration [organisation description]',
        'Ruiz = Ana Ruiz [person partial]',
        'Ana Ruiz = Ana Ruiz [person name]',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(mentionLines(text)).toEqual(expected);
  });

  it.each([
    'The Second Chilean War began in May.',
    'The Oslo Accords failed.',
    'However, Monday was quiet.',
    'Looking back, nothing changed.',
    'Muslim and Christian leaders prayed at Easter.',
    'An F-16 flew over.',
    'Meanwhile Internet users read on.',
    'Venue matters.',
  ])('%s names nobody', (text) => {
    expect(mentionLines(text).filter((line) => !line.includes('leaders'))).toEqual([]);
  });
});
