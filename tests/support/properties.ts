import fc from 'fast-check';

// The same cases in every run, so that one fails for what was changed. The nightly run tries others: PROPERTY_SEED=random.
const { PROPERTY_SEED = '20271127' } = process.env;
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED) });

export { fc };
