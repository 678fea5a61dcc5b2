import { UnreadableFile } from './unreadable.ts';

/** Any JSON value; integers beyond 2^53 stay the text they were written as. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Parses JSON without losing the digits of 19-digit IDs. Throws UnreadableFile with the place of the mistake. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text, keepDigits) as Json;
  } catch (error) {
    throw new UnreadableFile('brokenJson', placeOf(error));
  }
}

/** `line:column` where the engine names it; null where it does not, and for documents nested too deep. */
function placeOf(error: unknown): string | null {
  const place = error instanceof Error ? /line (\d+) column (\d+)/.exec(error.message) : null;
  return place ? `${place[1]}:${place[2]}` : null;
}

function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  const lossy = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return lossy && context?.source !== undefined ? context.source : value;
}

/** Parses one JSON document per line; empty lines are left out, and a line that is none gives null. */
export function parseNdjson(text: string): { line: number; value: Json | null }[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [{ line: index + 1, value: parseJson(line) }];
    } catch (error) {
      if (error instanceof UnreadableFile) return [{ line: index + 1, value: null }];
      throw error;
    }
  });
}

/** A JSON object, or null when the value is something else. */
export function jsonObject(value: Json | undefined): { [key: string]: Json } | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

/** A JSON array, or an empty one when the value is something else. */
export function jsonArray(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
