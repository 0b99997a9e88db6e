import { describeScreens } from './screens';

describeScreens('fr');
