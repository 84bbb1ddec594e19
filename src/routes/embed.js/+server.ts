import { classicScript } from '../classic-script';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script of framed pages. */
export const GET: RequestHandler = () => classicScript('src/lib/ui/embed/chart.ts');
