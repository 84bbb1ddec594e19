import { classicScript } from '../classic-script';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What framed pages with sliders load beside it. */
export const GET: RequestHandler = () => classicScript('src/lib/ui/embed/sliders.ts');
