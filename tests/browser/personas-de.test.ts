import { describeWalks } from './everybody-walks';

describeWalks('de');
