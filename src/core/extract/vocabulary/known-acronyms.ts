/**
 * Capitals that every reader of a briefing knows, so that leaving them unexplained is no gap: countries and the two unions, clocks,
 * degrees and everyday abbreviations. Kept small on purpose: a body's acronym, however famous, is spelt out once in good releases.
 */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'US USA UK UAE EU UN DC AM PM GMT UTC CET CEST BST EST EDT PST PDT CT ET PT BC AD CE TV OK ID IT PC CD DVD PDF FAQ URL GPS SMS SOS ' +
    'CEO CFO COO CTO MP MEP KC QC SC MD BA MA BSC MSC PHD MBA DR MR MRS MS HE HH HRH HSH NO VIP DNA RNA HIV AIDS COVID NGO NGOS GDP VAT LED ' +
    'AG SA NV SE PLC LLC LLP AB ASA KG PDG PME PIB ONG TVA IVA'
  ).split(' '),
);
