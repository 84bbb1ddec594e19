export { Workbench, type StepName, type Work, type WorkStep } from './workbench.svelte';
