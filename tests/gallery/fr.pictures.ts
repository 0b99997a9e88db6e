import { picture } from './pictures';

picture('fr');
