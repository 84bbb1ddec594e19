export { Workbench } from './workbench.svelte';
