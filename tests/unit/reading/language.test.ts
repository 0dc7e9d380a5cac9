import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';
import { parseNeutralLine } from '../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../src/reading/read-document.ts';

const lexicon = buildLexicon();

function notesOf(text: string, language = 'en') {
  const { head, ...rest } = parseNeutralLine(JSON.stringify({ id: 'd', text, published: null }));
  return readDocument({ ...rest, head: { ...head, language } }, lexicon).notes;
}

describe('a text that is not in English', () => {
  it.each([
    'Die Außenminister trafen sich am Montag in Berlin und sprachen über die Lage in der Region, sagte ein Sprecher des Auswärtigen Amtes.',
    'Le ministre a rencontré son homologue à Paris lundi, a déclaré un porte-parole. On a dit que les pourparlers continueront.',
    'El ministro se reunió con su homólogo el lunes en Madrid, dijo un portavoz. Las conversaciones continuarán la próxima semana.',
    'Bakan pazartesi günü Ankara’da mevkidaşıyla görüştü, dedi sözcü. Görüşmeler gelecek hafta devam edecek ve taraflar bir araya gelecek.',
    'Министры встретились в понедельник в Москве и обсудили положение в регионе.',
    '外相は月曜日に東京で会談した。',
    'نلتقي يوم الاثنين في عمان.',
  ])('has a note that points at its first sentence: %s', (text) => {
    const [note, ...others] = notesOf(text);
    expect(others).toEqual([]);
    expect(note?.code).toBe('language-not-supported');
    expect(note?.message).toMatch(/does not read as English; only English is read/);
    expect(note?.range?.start).toBe(0);
    expect(note?.range?.end).toBeLessThanOrEqual(text.length);
  });

  it('has a note when its head says so, however short', () => {
    expect(notesOf('Bonjour.', 'fr').map(({ message }) => message)).toEqual([
      'This article is said to be in “fr”; only English is read, so little of it can be relied on.',
    ]);
  });
});

describe('a text without a note', () => {
  it.each([
    '',
    'Berlin',
    'Angela Merkel',
    'İlham Əliyev met Ana Ruiz in Oslo on Monday.',
    'THE MINISTERS MET ON MONDAY IN OSLO, SAID A SPOKESMAN FOR THE GOVERNMENT. THE TALKS GO ON NEXT WEEK.',
    'Ruiz quoted the chancellor as saying: “Wir werden sehen, was die nächste Woche bringt.” The talks go on in Oslo, and both sides say they will stay.',
  ])('is English or too short to tell: %s', (text) => {
    expect(notesOf(text)).toEqual([]);
  });

  it('says nothing against English of any country', () => {
    expect(notesOf('They met.', 'en-GB')).toEqual([]);
  });
});
