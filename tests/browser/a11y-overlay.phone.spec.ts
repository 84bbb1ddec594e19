import { testOverlay } from './axe';

testOverlay('light');
testOverlay('dark');
