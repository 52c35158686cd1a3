import fc from 'fast-check';

/** Any character but halves of surrogates, made from its number: the unit "binary" of fast-check first lists them all, which takes a second. */
const character = fc.nat(0x10_ffff - 0x800).map(code => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

/** Any text of Unicode up to a number of characters. */
export const anyText = (maxLength: number) => fc.string({ unit: character, maxLength });
