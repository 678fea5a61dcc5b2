export interface PhraseHit {
  rule: string;
}
export function phrasesIn(_text: string, _lexicon: unknown): PhraseHit[] {
  return [];
}
