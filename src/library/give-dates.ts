import type { BuildOptions } from './build-here.ts';
import type { Brought } from './bring-files.ts';
import { setPublished, type GivenDate } from './corpus-yaml.ts';
import { buildFiles, keepBuilt } from './kept-record.ts';
import type { CorpusFiles } from './kept.ts';
import { changeCorpus } from './shelf.ts';

/** Writes days of publication that a person gave into a kept corpus and makes its record anew. */
export async function giveDates(
  brought: Brought,
  dates: ReadonlyMap<string, string>,
  options: BuildOptions,
): Promise<Brought> {
  const change = (files: CorpusFiles): CorpusFiles => withDates(files, dates);
  const { corpus, refusal } = await changeCorpus(brought.name, ({ files }) => change(files));
  const built = await buildFiles(corpus.files, options);
  const { entry, leftOut } = await keepBuilt(brought.name, corpus.revision, built);
  return { ...brought, entry, leftOut, refusal, documents: built.documents };
}

/** The files of a corpus folder with days of publication, by document id. */
export function withDates(files: CorpusFiles, dates: ReadonlyMap<string, string>): CorpusFiles {
  const given = [...files.keys()].flatMap((path): GivenDate[] => {
    const [, file = '', stem = ''] = /^articles\/((.+?)(?:\.[^.]*)?)$/.exec(path) ?? [];
    const published = dates.get(stem);
    return published === undefined ? [] : [{ file, published }];
  });
  const yaml = new TextDecoder().decode(files.get('corpus.yaml'));
  return new Map([...files, ['corpus.yaml', new TextEncoder().encode(setPublished(yaml, given))]]);
}
