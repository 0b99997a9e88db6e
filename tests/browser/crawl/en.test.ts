import { describe } from 'vitest';
import { languageOf } from '../../../src/i18n/language';
import { crawlAllScreens } from './all-screens';

describe('every screen in English', () => crawlAllScreens(languageOf('en')));
