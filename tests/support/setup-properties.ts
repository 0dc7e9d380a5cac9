import fc from 'fast-check';

/** The same texts for everybody: a change must not fail by chance. PARLEY_SEED=2 tries others. */
const SEED = Number(process.env['PARLEY_SEED'] ?? 1);

fc.configureGlobal({ seed: SEED });
