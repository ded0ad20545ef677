// Node gives worker threads no TypeScript loader of their own: register it, then start the thread.
import { register } from 'tsx/esm/api';

register();
await import('./coverage.thread.ts');
