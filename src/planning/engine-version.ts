/** Name and version of the engine, as results carry them; the version is package.json's. */
export const engineVersion = 'offing 0.6.0';
