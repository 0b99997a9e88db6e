import { describe } from 'vitest';
import { crawlEverything } from './everything';

describe('every screen in French', () => crawlEverything('fr'));
