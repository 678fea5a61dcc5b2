import { memoryWriter } from '../../src/model/writer.ts';
import { buildSearch } from '../../src/search/build.ts';
import type { SearchDoc } from '../../src/search/document.ts';
import { createEngine, type SearchEngine } from '../../src/search/engine.ts';
import type { LoadChunk } from '../../src/search/index-reader.ts';

export interface Built {
  files: Map<string, string>;
  written: ReturnType<typeof buildSearch>;
  engine: SearchEngine;
  load: LoadChunk;
  /** Names of the chunks loaded so far, in order. */
  loaded: string[];
}

/** Runs a chunk as a browser runs a classic script, and gives what it hands over. */
export function runChunk(script: string): [name: string, data: unknown] {
  let given: [string, unknown] | undefined;
  const sorot = {
    search: {
      chunk(name: string, data: unknown) {
        given = [name, data];
      },
    },
  };
  new Function('__sorot', script)(sorot);
  if (given === undefined) throw new Error('the chunk handed nothing over');
  return given;
}

/** Builds an index in memory, with an engine over it. */
export function built(docs: Iterable<SearchDoc>): Built {
  const writer = memoryWriter();
  const written = buildSearch(docs, writer);
  const files = new Map([...writer.files].map(([path, data]) => [path, String(data)]));
  const loaded: string[] = [];
  const load: LoadChunk = async (name) => {
    loaded.push(name);
    const script = files.get(`search/${name}.js`);
    if (script === undefined) throw new Error(`no chunk ${name}`);
    return runChunk(script)[1];
  };
  return { files, written, engine: createEngine(load), load, loaded };
}
