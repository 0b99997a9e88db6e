import { describeScreens } from './screens';

describeScreens('de');
