import { describe } from 'vitest';
import { crawlEverything } from './everything';

describe('every screen in Dutch', () => crawlEverything('nl'));
