/** What is used of `corpora.json` and of a manifest; neither is checked here. */
interface CorporaNames {
  readonly corpora: readonly { readonly id: string }[];
}
interface FileNames {
  readonly core: { readonly file: string };
  readonly chunks: readonly { readonly file: string }[];
}

/**
 * Asks for the list of corpora, then for the manifest, the core and the chunks of the corpus that
 * the query of the address names, else of the first: while the page's script is still on its way.
 * The page asks again for whatever did not come, and tells what is wrong with it.
 */
export async function askEarly(query: string): Promise<void> {
  try {
    const { corpora }: CorporaNames = await ask('corpora.json');
    const asked = new URLSearchParams(query).get('corpus') ?? corpora[0]?.id;
    const corpus = corpora.find(({ id }) => id === asked)?.id;
    if (corpus === undefined) return;
    const folder = encodeURIComponent(corpus);
    const { core, chunks }: FileNames = await ask(`${folder}/manifest.json`);
    for (const { file } of [core, ...chunks]) void request(`${folder}/${file}`);
  } catch {
    // left to the page
  }
}

async function ask<Names>(file: string): Promise<Names> {
  const response = await request(file);
  if (!response?.ok) throw new Error(`${file}: not early`);
  return response.clone().json();
}

/** Null where the page was faster. */
function request(file: string): Promise<Response> | null {
  const files = (globalThis.parleyEarlyFiles ??= new Map());
  if (files.has(file)) return null;
  const answer = fetch(`${import.meta.env.BASE_URL}record/${file}`);
  // without an answer the page, too, hears of it
  answer.catch(() => null);
  files.set(file, answer);
  return answer;
}
