import type { LoadChunk } from '../search/index-reader.ts';

/** The global that chunks call; other channels of the page stand beside ours. */
interface Page {
  __sorot?: { search?: { chunk: (name: string, data: { v?: string }) => void } };
}

/**
 * Loads the chunks of the index as classic scripts, which works from a web host and from a folder alike. A chunk asked
 * for twice is loaded once; one that failed is forgotten, so that it can be asked for again.
 *
 * @param root Where `search/` stands, relative to the page, with a final slash.
 */
export function chunkLoader(root: string): { load: LoadChunk; forget: () => void } {
  const pending = new Map<string, Promise<unknown>>();
  const arrived = new Map<string, unknown>();
  let version = '';
  const page = globalThis as Page;
  page.__sorot ??= {};
  page.__sorot.search = {
    chunk(name, data) {
      if (name === 'base') version = data.v ?? '';
      arrived.set(name, data);
    },
  };

  function start(name: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const settle = () => {
        script.remove();
        if (arrived.has(name)) resolve(arrived.get(name));
        else reject(new Error(`search chunk ${name} did not arrive`));
        arrived.delete(name);
      };
      script.addEventListener('load', settle);
      script.addEventListener('error', settle);
      // Caches of a web host must not mix two builds; in a folder there are no caches.
      const mark = location.protocol === 'file:' || version === '' ? '' : `?v=${version}`;
      script.src = `${root}search/${name}.js${mark}`;
      document.head.append(script);
    });
  }

  return {
    load(name) {
      const known = pending.get(name);
      if (known !== undefined) return known;
      const promise = start(name);
      pending.set(name, promise);
      promise.catch(() => pending.delete(name));
      return promise;
    },
    /** Forgets every chunk; the base is then asked for past the caches. */
    forget() {
      pending.clear();
      version = Date.now().toString(36);
    },
  };
}
