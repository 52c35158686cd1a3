/** The function, with its last answers kept: one for each word it was asked, the oldest let go when there are more than `most`. */
export function remembered<T>(answer: (words: string) => T, most: number): (words: string) => T {
  const kept = new Map<string, { readonly value: T }>();
  return words => {
    const known = kept.get(words);
    if (known) return known.value;
    const value = answer(words);
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(words, { value });
    return value;
  };
}
