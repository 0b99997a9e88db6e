import { describe } from 'vitest';
import { crawlAllScreens } from './all-screens';

describe('every screen in French', () => crawlAllScreens('fr'));
