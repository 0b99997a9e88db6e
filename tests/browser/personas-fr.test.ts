import { describeWalks } from './everybody-walks';

describeWalks('fr');
