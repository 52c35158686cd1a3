/** "Il a dit : « Il ne suffit pas de signer.": whether a quotation begins in a sentence behind its lead-in and goes on in the next. */
export const opensQuotation = (sentence: string): boolean => /[:：]\s*(?:«[^»]*|“[^”]*|「[^」]*)$/u.test(sentence);
