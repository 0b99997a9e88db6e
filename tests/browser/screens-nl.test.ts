import { describeScreens } from './screens';

describeScreens('nl');
