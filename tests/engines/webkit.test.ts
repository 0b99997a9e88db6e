import { describe } from 'vitest';
import { describeEngine } from './describe-engine';

describe('in WebKit', () => describeEngine('webkit'));
