// npm run bench:places: how long one key press of the commune search takes in Chromium on a slow phone.
import { advice, findBrowser } from './browser.mjs';
import { load } from './typescript.js';

const found = await findBrowser();
if (!found) throw new Error(advice);
const { benchPlaces } = await load('places/bench.ts');
await benchPlaces(found);
