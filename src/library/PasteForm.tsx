import { useState, type JSX } from 'react';

import { Button } from './Button.tsx';
import styles from './ChooseStep.module.css';

/** Takes an article as text that is pasted, and gives it on as a file. */
export function PasteForm({ onPaste }: { readonly onPaste: (file: File) => void }): JSX.Element {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(new File([text], `${name.trim() || 'pasted text'}.txt`, { type: 'text/plain' }));
      }}
    >
      <label>
        Name of the article
        <input
          type="text"
          autoComplete="off"
          placeholder="pasted text"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        Its text, with headline, byline and date as printed
        <textarea rows={8} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <Button type="submit" look="main" disabled={text.trim() === ''}>
        Read this text
      </Button>
    </form>
  );
}
