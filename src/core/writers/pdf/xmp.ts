const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/**
 * Text for the document information. pdfkit writes the value itself into the dictionary, and what `toString` gives,
 * unescaped, into the XML of the metadata: so each is given what it needs. (`charCodeAt` of a string object asks
 * `toString`, too.)
 */
export function infoText(text: string): object {
  return Object.assign(new String(text), {
    toString: () => text.replace(/[&<>]/g, sign => ESCAPES[sign] ?? sign),
    charCodeAt: (at: number) => text.charCodeAt(at),
  });
}

/** The claim to PDF/UA-1, with the description of its own schema that PDF/A asks for (ISO 19005-3, 6.6.2.3). */
export const accessibilityClaim = `
<rdf:Description rdf:about="" xmlns:pdfuaid="${NAMESPACE}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
