/** Lets the version that waits take over, and loads the page in it. */
export async function startNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  if (registration?.waiting) registration.waiting.postMessage('start');
  else reload();
}
