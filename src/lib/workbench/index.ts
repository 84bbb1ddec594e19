export {
	Workbench,
	type OwnWords,
	type StepName,
	type Work,
	type WorkStep
} from './workbench.svelte';
