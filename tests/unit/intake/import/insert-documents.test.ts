import { describe, expect, it } from 'vitest';
import { insertDocuments } from '../../../../src/intake/insert-documents.ts';

const LINES =
  '  - file: new.txt # from originals/new.pdf\n    # title: "" # as printed\n    url: https://a.example\n';

describe('insertDocuments', () => {
  it('adds at the end, and leaves every other byte', () => {
    const yaml =
      "# mine\nid:   a   # odd\ndocuments:\n  - file: one.txt\n    title: 'x'   # why\n    # url: ?\n";
    expect(insertDocuments(yaml, LINES)).toBe(`${yaml}\n${LINES}`);
  });

  it('keeps what stands behind the list, and the indent of the list', () => {
    const yaml = 'documents:\n- file: one.txt\n\n# sides\nsides: []\n';
    expect(insertDocuments(yaml, LINES)).toBe(
      'documents:\n- file: one.txt\n\n' +
        '- file: new.txt # from originals/new.pdf\n  # title: "" # as printed\n  url: https://a.example\n' +
        '\n# sides\nsides: []\n',
    );
  });

  it('adds to a file that does not end with a line end', () => {
    const yaml = 'documents:\n  - file: one.txt';
    expect(insertDocuments(yaml, LINES)).toBe(`${yaml}\n\n${LINES}`);
  });

  it.each(['documents: [{ file: one.txt }]\n', 'documents: []\n', 'id: a\n'])(
    'adds nothing to %j',
    (yaml) => {
      expect(insertDocuments(yaml, LINES)).toBeNull();
    },
  );
});
