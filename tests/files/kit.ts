export { kit } from '../../src/cli/kit';
