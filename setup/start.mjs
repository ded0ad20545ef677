import { installDependencies } from './dependencies.mjs';
import { requireNode } from './node-version.mjs';

requireNode();
installDependencies();

const { serve } = await import('./serve.mjs');
await serve(process.argv.slice(2));
