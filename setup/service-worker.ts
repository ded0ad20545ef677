/// <reference types="vite/client" />
// Becomes sw.js when the app is built; setup/offline-plugin.ts fills in what there is to keep.
// It imports nothing, as not all browsers take modules here.

/** A file of the build by its address from the page's, and the beginning of its SHA-256. */
type BuiltFile = readonly [address: string, hash: string];

declare const offlineFiles: readonly BuiltFile[];
/** Changes with any of the files. */
declare const offlineVersion: string;

/** The parts of a service worker's surroundings that the library of pages has no types for. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerSurroundings {
  readonly registration: { readonly scope: string; readonly active: unknown };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const worker = self as unknown as WorkerSurroundings;
const cachePrefix = 'offing-';
const cacheName = `${cachePrefix}${offlineVersion}`;
const { scope } = worker.registration;
const page = new URL('index.html', scope).href;

/** Without these two a page gets no SharedArrayBuffer; hosts that cannot send them need not. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

worker.addEventListener('install', (event) => event.waitUntil(fetchAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('message', ({ data }) => {
  if (data === 'start') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(scope);
  // a part of a file is asked for by nothing that we ship
  if (isOurs && !request.headers.has('range')) event.respondWith(answer(request));
});

/** Fetches every file of this version, or rejects; then the version before goes on. */
async function fetchAll(): Promise<void> {
  const isFirst = worker.registration.active === null;
  const cache = await caches.open(cacheName);
  // some at a time, so that the page's own requests get through
  const waiting = [...offlineFiles];
  const fetchWaiting = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await keep(cache, file);
  };
  await Promise.all([fetchWaiting(), fetchWaiting(), fetchWaiting(), fetchWaiting()]);
  if (isFirst) await worker.skipWaiting();
}

async function keep(cache: Cache, [address, hash]: BuiltFile): Promise<void> {
  const url = new URL(address, scope).href;
  const isWhole = async (response: Response | undefined) =>
    response?.ok === true && (await hashOf(response.clone())) === hash;
  const known = await caches.match(url);
  if (known && (await isWhole(known))) {
    await cache.put(url, known);
    return;
  }
  // past the browser's own cache, which may hold another version of it
  const response = await fetch(url, { cache: 'no-cache' });
  if (!(await isWhole(response))) throw new Error(`${address} is not that of ${offlineVersion}`);
  await cache.put(url, response);
}

async function hashOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  const bytes = [...new Uint8Array(digest, 0, 8)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Serves the pages that are there; lets go of older versions that no page can still be of. */
async function takeOver(): Promise<void> {
  await worker.clients.claim();
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  if (pages.length > 1) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) && name !== cacheName) await caches.delete(name);
  }
}

/** From the cache first; what is not in it comes from the network. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const wanted = request.mode === 'navigate' ? pageOf(request.url) : request.url;
  // a page of the version before may ask for files that only an older cache has
  const found = (await cache.match(wanted)) ?? (await caches.match(wanted));
  return isolated(found ?? (await fetch(request)));
}

/** The app is one page, whatever its address asks for after it. */
function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address === scope ? page : address;
}

/** The response with the headers that isolate a page. */
function isolated(response: Response): Response {
  if (response.type === 'opaque' || response.type === 'error') return response;
  // what follows a redirect would be refused to a page that asked for another address
  if (response.redirected) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(isolation)) headers.set(name, value);
  const { status, statusText } = response;
  const body = status === 204 || status === 304 ? null : response.body;
  return new Response(body, { status, statusText, headers });
}
