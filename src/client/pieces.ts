/**
 * Loads pieces of data as classic scripts, the only way that works on file:// as well as on http.
 * A piece registers itself by calling `__sorot.<channel>(name, data)`.
 */
declare global {
  var __sorot: Record<string, (name: string, data: unknown) => void> | undefined;
}

/** A loader for a channel whose pieces lie in `folder` (relative to the page). Failed pieces may be asked for again. */
export function pieceLoader(channel: string, folder: string): <T>(name: string) => Promise<T> {
  const arrived = new Map<string, unknown>();
  const loading = new Map<string, Promise<unknown>>();
  globalThis.__sorot ??= {};
  globalThis.__sorot[channel] = (name, data) => void arrived.set(name, data);
  return <T>(name: string) => {
    let promise = loading.get(name);
    if (!promise) {
      promise = new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = `${folder}/${name}.js`;
        script.onload = () => (arrived.has(name) ? resolve(arrived.get(name)) : script.onerror?.(new Event('error')));
        script.onerror = () => {
          loading.delete(name);
          reject(new Error(`piece ${name} did not load`));
        };
        document.head.append(script);
      });
      loading.set(name, promise);
    }
    return promise as Promise<T>;
  };
}
