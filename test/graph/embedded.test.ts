import { describeContract } from './contract.ts';
import { openEmpty } from './engines.ts';

describeContract('the embedded engine', openEmpty, 4);
