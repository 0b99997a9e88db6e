import { languageOf } from '../../src/i18n/language';
import { describeWalks } from './everybody-walks';

describeWalks(languageOf('en'));
