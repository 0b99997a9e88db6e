import { languageOf } from '../../src/i18n/language';
import { describeScreens } from './screens';

describeScreens(languageOf('en'));
