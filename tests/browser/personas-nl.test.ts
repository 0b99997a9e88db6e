import { describeWalks } from './everybody-walks';

describeWalks('nl');
