import { picture } from './pictures';

picture('nl');
