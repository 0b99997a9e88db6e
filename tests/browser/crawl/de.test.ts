import { describe } from 'vitest';
import { crawlAllScreens } from './all-screens';

describe('every screen in German', () => crawlAllScreens('de'));
