// Writes the messages' code for the tools that do not start Vite (types, lint).
import { compile } from '@inlang/paraglide-js';
import { letTheProcessEnd, messageOptions } from './options.js';

letTheProcessEnd();
// As Vite's plugin does while developing, so that the two do not undo each other's files.
await compile({ ...messageOptions, outputStructure: 'locale-modules', cleanOutdir: false });
